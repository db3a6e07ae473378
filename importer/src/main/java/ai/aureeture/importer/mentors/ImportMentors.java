package ai.aureeture.importer.mentors;

import static ai.aureeture.importer.services.Paths.encoded;

import ai.aureeture.importer.report.Entry;
import ai.aureeture.importer.report.Report;
import ai.aureeture.importer.services.Service;
import ai.aureeture.importer.source.Fields;
import ai.aureeture.importer.source.FormerDatabase;
import ai.aureeture.importer.source.Users;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Publishes {@code mentors} as offers. An offer that is there stays as it is, unless the import
 * overwrites: its mentor may have changed it here.
 */
public final class ImportMentors {
  private static final int NOT_FOUND = 404;

  private final FormerDatabase database;
  private final Users users;
  private final OfferReader reader;
  private final Service booking;
  private final boolean dryRun;
  private final boolean overwrite;
  private final Report report;
  private final Set<String> seen = new HashSet<>();

  /**
   * @param sessionMinutes how long a session is: the price is the hourly rate's part of it
   */
  public ImportMentors(
      FormerDatabase database,
      Users users,
      int sessionMinutes,
      Service booking,
      boolean dryRun,
      boolean overwrite,
      Report report) {
    this.database = database;
    this.users = users;
    this.reader = new OfferReader(sessionMinutes);
    this.booking = booking;
    this.dryRun = dryRun;
    this.overwrite = overwrite;
    this.report = report;
  }

  public void run() {
    database.requireAny("mentors");
    requireAdmin();
    try (var documents = database.all("mentors").iterator()) {
      documents.forEachRemaining(document -> report.add(publish(Fields.of(document))));
    }
  }

  // A dry run asks nothing else that needs the token, and must not hide that it is refused.
  private void requireAdmin() {
    var answer = booking.get("/api/admin/audit?sessionId=" + new UUID(0, 0));
    if (!answer.isOk()) {
      throw answer.unexpected("booking-service");
    }
  }

  private Entry publish(Fields mentor) {
    var user = users.ofId(mentor.raw("userId"));
    var id = user.flatMap(known -> known.text("clerkId")).orElse("");
    var entry = Entry.ofMentor(mentor.id(), id, "");
    if (id.isEmpty()) {
      return entry.refused("user-missing");
    }
    return reader
        .refusal(mentor, user.get())
        .or(() -> seen.add(id) ? Optional.empty() : Optional.of("doubled"))
        .map(entry::refused)
        .orElseGet(() -> put(entry, reader.offer(mentor, user.get())));
  }

  private Entry put(Entry entry, Map<String, Object> offer) {
    var path = "/api/mentors/" + encoded(entry.mentorId());
    boolean exists = exists(path);
    if (exists && !overwrite) {
      return entry.as("already-there");
    }
    var done = entry.as(exists ? "overwritten" : "imported").remarked(remark(offer));
    if (dryRun) {
      return done;
    }
    var answer = booking.put(path, offer);
    return answer.isOk() ? done : entry.refused("not-accepted").remarked(answer.detail());
  }

  private boolean exists(String path) {
    var answer = booking.get(path);
    if (!answer.isOk() && answer.status() != NOT_FOUND) {
      throw answer.unexpected("booking-service");
    }
    return answer.isOk();
  }

  private static String remark(Map<String, Object> offer) {
    return ((BigDecimal) offer.get("price")).signum() == 0
        ? "free: the mentor answers each request by hand"
        : "";
  }
}
