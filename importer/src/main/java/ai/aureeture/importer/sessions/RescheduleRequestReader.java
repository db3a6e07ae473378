package ai.aureeture.importer.sessions;

import ai.aureeture.importer.report.Entry;
import ai.aureeture.importer.source.Fields;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the request to reschedule that a session still waits for an answer to. */
final class RescheduleRequestReader {
  private final Fields document;
  private final Entry entry;
  private final Instant start;
  private final Instant end;

  /**
   * @param start of the session, before it is moved
   */
  RescheduleRequestReader(Fields document, Entry entry, Instant start, Instant end) {
    this.document = document;
    this.entry = entry;
    this.start = start;
    this.end = end;
  }

  /** Of several that wait, the last one asked; empty when it cannot be read who asked. */
  Optional<Map<String, Object>> pending() {
    var all = document.parts("rescheduleRequests");
    for (int i = all.size() - 1; i >= 0; i--) {
      var request = all.get(i);
      if (request.word("status").orElse("pending").equals("pending")) {
        var path = "mentorsessions/%s/rescheduleRequests/%d".formatted(entry.document(), i);
        return requester(request).map(role -> body(request, ImportedId.of(path), role));
      }
    }
    return Optional.empty();
  }

  private Map<String, Object> body(Fields request, String id, String role) {
    var body = new LinkedHashMap<String, Object>();
    body.put("id", id);
    body.put("requestedBy", role);
    new SessionFields(request).line("reason").ifPresent(reason -> body.put("reason", reason));
    request
        .instant("newStartTime")
        .ifPresent(newStart -> {
          var newEnd =
              request
                  .instant("newEndTime")
                  .filter(newStart::isBefore)
                  .orElse(newStart.plus(Duration.between(start, end)));
          body.put("newStartTime", newStart.toString());
          body.put("newEndTime", newEnd.toString());
        });
    var at = request.instant("requestedAt").or(() -> document.instant("updatedAt")).orElse(start);
    body.put("requestedAt", at.toString());
    return body;
  }

  /** Who asked, written as a role or as a person's id. */
  private Optional<String> requester(Fields request) {
    var by = request.text("requestedBy").orElse("");
    if (by.equalsIgnoreCase("mentor") || by.equals(entry.mentorId())) {
      return Optional.of("mentor");
    }
    return by.equalsIgnoreCase("student") || by.equals(entry.studentId())
        ? Optional.of("student")
        : Optional.empty();
  }
}
