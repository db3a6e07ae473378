package ai.aureeture.availability.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.aureeture.availability.application.AvailabilityRefused.Reason;
import ai.aureeture.availability.application.port.InMemoryAvailabilities;
import ai.aureeture.availability.application.port.Precondition;
import ai.aureeture.availability.application.port.StoredAvailability;
import ai.aureeture.availability.domain.MentorAvailability;
import ai.aureeture.availability.domain.Schedules;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ReplaceAvailabilityTest {
  private static final Requester ASHA = new Requester("user_m1", false);
  private static final Requester SOMEBODY_ELSE = new Requester("user_m2", false);
  private static final Requester ADMIN = new Requester("user_a1", true);

  private final MentorAvailability mondays = Schedules.of("Asia/Kolkata", "Mon 09:00-12:00");
  private final MentorAvailability tuesdays = Schedules.of("Asia/Kolkata", "Tue 09:00-12:00");
  private final InMemoryAvailabilities availabilities = new InMemoryAvailabilities();
  private final ReplaceAvailability replace = new ReplaceAvailability(availabilities);
  private final ReadAvailability read = new ReadAvailability(availabilities);

  @Test
  void a_mentor_reads_what_the_mentor_wrote() {
    var written = replace.replace(ASHA, mondays, Precondition.NONE).await().indefinitely();
    assertEquals(new StoredAvailability(mondays, 1), written);
    assertEquals(written, read.read(ASHA, "user_m1").await().indefinitely());
  }

  @Test
  void so_does_an_admin() {
    var written = replace.replace(ADMIN, mondays, Precondition.NONE).await().indefinitely();
    assertEquals(written, read.read(ADMIN, "user_m1").await().indefinitely());
  }

  @Test
  void nobody_else_does() {
    refused(Reason.NOT_YOURS, () -> replace.replace(SOMEBODY_ELSE, mondays, Precondition.NONE));
    refused(Reason.NOT_YOURS, () -> read.read(SOMEBODY_ELSE, "user_m1"));
  }

  @Test
  void before_the_first_there_is_nothing_to_read() {
    refused(Reason.NO_AVAILABILITY, () -> read.read(ASHA, "user_m1").await().indefinitely());
  }

  @Test
  void a_change_meanwhile_is_not_written_over() {
    var first = replace.replace(ASHA, mondays, Precondition.NONE).await().indefinitely();
    var seen = Precondition.revisionIn(Set.of(first.revision()));
    var second = replace.replace(ASHA, tuesdays, seen).await().indefinitely();
    refused(
        Reason.CHANGED_MEANWHILE,
        () -> replace.replace(ASHA, mondays, seen).await().indefinitely());
    assertEquals(second, read.read(ASHA, "user_m1").await().indefinitely());
  }

  private static void refused(Reason reason, Executable request) {
    assertEquals(reason, assertThrows(AvailabilityRefused.class, request).reason());
  }
}
