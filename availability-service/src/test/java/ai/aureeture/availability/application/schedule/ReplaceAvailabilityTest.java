package ai.aureeture.availability.application.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.aureeture.availability.application.AvailabilityRefused;
import ai.aureeture.availability.application.AvailabilityRefused.Reason;
import ai.aureeture.availability.application.Requester;
import ai.aureeture.availability.application.port.InMemoryAvailabilities;
import ai.aureeture.availability.application.port.StoredAvailability;
import ai.aureeture.availability.domain.Schedules;
import ai.aureeture.availability.domain.schedule.MentorAvailability;
import ai.aureeture.availability.domain.schedule.ScheduleChange;
import ai.aureeture.availability.domain.schedule.ScheduleChange.Kind;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ReplaceAvailabilityTest {
  private static final Instant NOW = Instant.parse("2027-03-10T09:00:00Z");
  private static final Requester ASHA = new Requester("user_m1", false);
  private static final Requester SOMEBODY_ELSE = new Requester("user_m2", false);
  private static final Requester ADMIN = new Requester("user_a1", true);

  private final MentorAvailability mondays = Schedules.of("Asia/Kolkata", "Mon 09:00-12:00");
  private final MentorAvailability tuesdays = Schedules.of("Asia/Kolkata", "Tue 09:00-12:00");
  private final InMemoryAvailabilities availabilities = new InMemoryAvailabilities();
  private final ReplaceAvailability replace =
      new ReplaceAvailability(new EditSchedule(availabilities, Clock.fixed(NOW, ZoneOffset.UTC)));
  private final ReadAvailability read = new ReadAvailability(availabilities);

  @Test
  void mentor_reads_own_schedule() {
    var written = replace(ASHA, mondays, Precondition.NONE);
    assertEquals(new StoredAvailability(mondays, 1), written);
    assertEquals(written, read.read(ASHA, "user_m1").await().indefinitely());
  }

  @Test
  void admin_reads_the_schedule() {
    var written = replace(ADMIN, mondays, Precondition.NONE);
    assertEquals(written, read.read(ADMIN, "user_m1").await().indefinitely());
  }

  @Test
  void others_cannot_read_a_schedule() {
    refused(Reason.NOT_YOURS, () -> replace(SOMEBODY_ELSE, mondays, Precondition.NONE));
    refused(Reason.NOT_YOURS, () -> read.read(SOMEBODY_ELSE, "user_m1").await().indefinitely());
  }

  @Test
  void schedule_is_not_found_before_the_first_one() {
    refused(Reason.NO_AVAILABILITY, () -> read.read(ASHA, "user_m1").await().indefinitely());
  }

  @Test
  void a_change_meanwhile_is_not_written_over() {
    var first = replace(ASHA, mondays, Precondition.NONE);
    var seen = Precondition.revisionIn(Set.of(first.revision()));
    var second = replace(ASHA, tuesdays, seen);
    refused(Reason.CHANGED_MEANWHILE, () -> replace(ASHA, mondays, seen));
    assertEquals(second, read.read(ASHA, "user_m1").await().indefinitely());
  }

  @Test
  void present_needs_one_and_absent_needs_none() {
    refused(Reason.CHANGED_MEANWHILE, () -> replace(ASHA, mondays, Precondition.PRESENT));
    assertEquals(1, replace(ASHA, mondays, Precondition.ABSENT).revision());
    refused(Reason.CHANGED_MEANWHILE, () -> replace(ASHA, mondays, Precondition.ABSENT));
    assertEquals(2, replace(ASHA, mondays, Precondition.PRESENT).revision());
  }

  @Test
  void audit_has_the_actor_and_a_change_of_zone() {
    var first = replace(ASHA, mondays, Precondition.NONE);
    var inLondon = Schedules.of("Europe/London", "Mon 09:00-12:00");
    var second = replace(ADMIN, inLondon, Precondition.NONE);
    assertEquals(2, first.revision() + second.revision() - 1);
    assertEquals(
        List.of(
            new ScheduleChange(
                NOW, "user_a1", true, Kind.TIMEZONE_CHANGED, "Asia/Kolkata to Europe/London"),
            new ScheduleChange(NOW, "user_m1", false, Kind.AVAILABILITY_REPLACED, "")),
        availabilities
            .schedule("user_m1")
            .await()
            .indefinitely()
            .orElseThrow()
            .schedule()
            .changes());
  }

  private StoredAvailability replace(
      Requester by, MentorAvailability availability, Precondition precondition) {
    var command = new ScheduleCommand(by, "user_m1", precondition, Optional.empty());
    return replace.replace(command, availability).await().indefinitely().stored();
  }

  private static void refused(Reason reason, Executable request) {
    assertEquals(reason, assertThrows(AvailabilityRefused.class, request).reason());
  }
}
