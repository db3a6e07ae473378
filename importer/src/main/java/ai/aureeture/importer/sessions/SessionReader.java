package ai.aureeture.importer.sessions;

import ai.aureeture.importer.report.Entry;
import ai.aureeture.importer.sessions.Reading.ReadSession;
import ai.aureeture.importer.source.Fields;
import ai.aureeture.importer.source.Users;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a document of {@code mentorsessions} as booking-service takes it, or says why it is none.
 * Every time it reads the same document it gives it the same id.
 */
final class SessionReader {
  private static final Set<String> STATES =
      Set.of("scheduled", "ongoing", "completed", "cancelled", "reschedule_requested");
  private static final Duration LONGEST = Duration.ofHours(24);

  private final Users users;

  SessionReader(Users users) {
    this.users = users;
  }

  /** The session, or an entry that says why it is refused. */
  Reading read(Fields document) {
    var mentorId = document.text("mentorId").orElse("");
    var studentId = studentId(document).orElse("");
    var start = document.instant("startTime");
    var entry =
        new Entry(
            document.id(),
            "",
            "",
            mentorId,
            studentId,
            start.map(Instant::toString).orElse(""),
            document.text("paymentId").orElse(""),
            "");
    return refusal(document, entry, start)
        .map(reason -> new Reading(entry.refused(reason), Optional.empty()))
        .orElseGet(() -> new Reading(entry, Optional.of(session(document, entry, start.get()))));
  }

  private Optional<String> refusal(Fields document, Entry entry, Optional<Instant> start) {
    var status = document.word("status").orElse("");
    if (status.equals("draft")) {
      return Optional.of("draft");
    }
    if (!STATES.contains(status)) {
      return Optional.of("status-unknown");
    }
    if (entry.mentorId().isEmpty()) {
      return Optional.of("mentor-missing");
    }
    if (entry.studentId().isEmpty()) {
      return Optional.of("student-missing");
    }
    if (start.isEmpty() || end(document, start.get()).isEmpty()) {
      return Optional.of("time-missing");
    }
    var length = Duration.between(start.get(), end(document, start.get()).get());
    if (!length.isPositive() || length.compareTo(LONGEST) > 0) {
      return Optional.of("time-implausible");
    }
    return users.zoneOf(entry.mentorId()).isEmpty()
        ? Optional.of("server-zone-needed")
        : Optional.empty();
  }

  private ReadSession session(Fields document, Entry entry, Instant start) {
    var end = end(document, start).orElseThrow();
    var fields = new SessionFields(document);
    var account = users.ofClerkId(entry.studentId()).map(SessionFields::new);
    var price = new PriceReader(document);
    var body = new LinkedHashMap<String, Object>();
    body.put("id", ImportedId.of("mentorsessions/" + entry.document()));
    body.put("mentorId", entry.mentorId());
    body.put("mentorTimezone", users.zoneOf(entry.mentorId()).orElseThrow().getId());
    body.put("studentId", entry.studentId());
    fields
        .line("studentName")
        .or(() -> account.flatMap(user -> user.line("name")))
        .ifPresent(name -> body.put("studentName", name));
    var email = fields.email("studentEmail").or(() -> account.flatMap(user -> user.email("email")));
    email.ifPresent(address -> body.put("studentEmail", address));
    // The former database vouches for no address.
    body.put("studentEmailVerified", false);
    fields.line("title").ifPresent(title -> body.put("title", title));
    fields
        .lines("description", SessionFields.LONGEST_DESCRIPTION)
        .ifPresent(words -> body.put("description", words));
    fields.lines("notes", SessionFields.LONGEST_NOTES).ifPresent(words -> body.put("notes", words));
    body.put("startTime", start.toString());
    body.put("endTime", end.toString());
    body.put("status", document.word("status").orElseThrow());
    body.put("paymentStatus", price.paymentStatus());
    body.putAll(price.price());
    for (var link :
        List.of("meetingLink", "calendlyEventUri", "calendlyInviteeUri", "recordingUrl")) {
      fields.httpsAddress(link).ifPresent(address -> body.put(link, address));
    }
    body.put(
        "createdAt", document.instant("createdAt").filter(start::isAfter).orElse(start).toString());
    new RescheduleRequestReader(document, entry, start, end)
        .pending()
        .ifPresent(request -> body.put("rescheduleRequest", request));
    return new ReadSession(body, new SessionRemarks(document).text(email));
  }

  private Optional<String> studentId(Fields document) {
    return document
        .text("studentId")
        .or(() -> users.ofId(document.raw("menteeId")).flatMap(user -> user.text("clerkId")))
        // Some versions wrote the identity provider's id there.
        .or(() -> document.text("menteeId").filter(id -> users.ofClerkId(id).isPresent()));
  }

  private static Optional<Instant> end(Fields document, Instant start) {
    return document
        .instant("endTime")
        .or(() -> document.integer("durationMinutes").map(m -> start.plus(Duration.ofMinutes(m))));
  }
}
