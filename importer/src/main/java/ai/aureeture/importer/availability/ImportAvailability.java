package ai.aureeture.importer.availability;

import static ai.aureeture.importer.services.Paths.encoded;
import static com.mongodb.client.model.Filters.eq;

import ai.aureeture.importer.availability.ScheduleReader.Schedule;
import ai.aureeture.importer.report.Entry;
import ai.aureeture.importer.report.Report;
import ai.aureeture.importer.services.Service;
import ai.aureeture.importer.source.Fields;
import ai.aureeture.importer.source.FormerDatabase;
import ai.aureeture.importer.source.Users;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * Hands mentors' hours over to availability-service: {@code mentoravailabilities}, and of mentors
 * without such a document the hours in {@code mentors}. A schedule that is there stays as it is,
 * unless the import overwrites: its mentor may have changed it here.
 */
public final class ImportAvailability {
  private static final int NOT_FOUND = 404;
  private static final int PRECONDITION_FAILED = 412;

  private final FormerDatabase database;
  private final Users users;
  private final ScheduleReader reader;
  private final Service availability;
  private final boolean dryRun;
  private final boolean overwrite;
  private final Report report;
  private final Set<String> seen = new HashSet<>();

  public ImportAvailability(
      FormerDatabase database,
      Users users,
      ScheduleReader reader,
      Service availability,
      boolean dryRun,
      boolean overwrite,
      Report report) {
    this.database = database;
    this.users = users;
    this.reader = reader;
    this.availability = availability;
    this.dryRun = dryRun;
    this.overwrite = overwrite;
    this.report = report;
  }

  public void run() {
    database.requireAny("mentoravailabilities", "mentors");
    try (var documents = database.all("mentoravailabilities").iterator()) {
      documents.forEachRemaining(document -> importSchedule(Fields.of(document)));
    }
    try (var documents = database.all("mentors").iterator()) {
      documents.forEachRemaining(document -> importHours(Fields.of(document)));
    }
  }

  private void importSchedule(Fields document) {
    var mentorId = document.text("mentorId").orElse("");
    report.add(put(document, mentorId, reader::ofAvailability));
  }

  private void importHours(Fields mentor) {
    if (mentor.parts("weeklyAvailability").isEmpty()
        && mentor.parts("overrideAvailability").isEmpty()) {
      return;
    }
    var id = users.ofId(mentor.raw("userId")).flatMap(user -> user.text("clerkId"));
    if (id.flatMap(known -> database.any("mentoravailabilities", eq("mentorId", known)))
        .isEmpty()) {
      report.add(put(mentor, id.orElse(""), reader::ofMentor));
    }
  }

  private Entry put(Fields document, String mentorId, Function<Fields, Schedule> read) {
    var entry = Entry.ofMentor(document.id(), mentorId, "");
    if (mentorId.isEmpty()) {
      return entry.refused("mentor-missing");
    }
    if (reader.zone(document).isEmpty()) {
      return entry.refused("server-zone-needed");
    }
    return seen.add(mentorId) ? put(entry, read.apply(document)) : entry.refused("doubled");
  }

  private Entry put(Entry entry, Schedule schedule) {
    var path = "/api/mentor-availability?mentorId=" + encoded(entry.mentorId());
    boolean exists = exists(path);
    if (exists && !overwrite) {
      return entry.as("already-there");
    }
    var done = entry.as(exists ? "overwritten" : "imported").remarked(schedule.remarks());
    if (dryRun) {
      return done;
    }
    var answer =
        overwrite
            ? availability.put(path, schedule.body())
            : availability.putNew(path, schedule.body());
    if (answer.status() == PRECONDITION_FAILED) {
      return entry.as("already-there");
    }
    return answer.isOk() ? done : entry.refused("not-accepted").remarked(answer.detail());
  }

  private boolean exists(String path) {
    var answer = availability.get(path);
    if (!answer.isOk() && answer.status() != NOT_FOUND) {
      throw answer.unexpected("availability-service");
    }
    return answer.isOk();
  }
}
