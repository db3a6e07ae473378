package ai.aureeture.availability.application.port;

import static ai.aureeture.availability.application.port.Precondition.ABSENT;
import static ai.aureeture.availability.application.port.Precondition.NONE;
import static ai.aureeture.availability.application.port.Precondition.PRESENT;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.availability.domain.MentorAvailability;
import ai.aureeture.availability.domain.Schedules;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every store of availabilities must do. */
public abstract class AvailabilitiesContract {
  private static final int WRITERS = 20;

  private final MentorAvailability asha =
      Schedules.of(
          "mentor-" + UUID.randomUUID(),
          "Asia/Kolkata",
          "Mon-Fri 09:00-17:00, Sat 22:00-24:00, Sun 00:00-00:00 off",
          "2027-03-15 block; 2027-03-16 block 10:00-11:00; 2027-03-17 open 22:00-02:00",
          "session=45 interval=50 buffer=5 notice=3 cap=7 window=30 instant=off");
  private final MentorAvailability ashaInLondon =
      Schedules.of(asha.mentorId(), "Europe/London", "Tue 09:00-10:00", "", "");

  protected abstract Availabilities availabilities();

  @Test
  void nobody_has_one_from_the_start() {
    assertEquals(Optional.empty(), find());
  }

  @Test
  void what_was_put_is_found_whole() {
    assertEquals(Optional.of(new StoredAvailability(asha, 1)), put(asha, NONE));
    assertEquals(Optional.of(new StoredAvailability(asha, 1)), find());
  }

  @Test
  void a_replacement_leaves_nothing_of_the_old_one() {
    assertTrue(put(asha, NONE).isPresent());
    assertEquals(Optional.of(new StoredAvailability(ashaInLondon, 2)), put(ashaInLondon, NONE));
    assertEquals(Optional.of(new StoredAvailability(ashaInLondon, 2)), find());
  }

  @Test
  void the_revision_must_be_the_one_that_is_stored() {
    assertEquals(Optional.empty(), put(asha, Precondition.revisionIn(Set.of(1L))), "none yet");
    assertTrue(put(asha, NONE).isPresent());
    assertTrue(put(asha, NONE).isPresent());
    assertEquals(Optional.empty(), put(ashaInLondon, Precondition.revisionIn(Set.of(1L))));
    assertEquals(Optional.empty(), put(ashaInLondon, Precondition.revisionIn(Set.of())));
    assertEquals(Optional.of(new StoredAvailability(asha, 2)), find());
    assertEquals(3, put(ashaInLondon, Precondition.revisionIn(Set.of(1L, 2L))).get().revision());
  }

  @Test
  void present_needs_one_and_absent_needs_none() {
    assertEquals(Optional.empty(), put(asha, PRESENT));
    assertEquals(1, put(asha, ABSENT).get().revision());
    assertEquals(Optional.empty(), put(ashaInLondon, ABSENT));
    assertEquals(2, put(asha, PRESENT).get().revision());
  }

  @Test
  void writers_at_once_each_get_a_revision_of_their_own() {
    var revisions =
        putAtOnce(NONE).stream().map(stored -> stored.orElseThrow().revision()).collect(toSet());
    assertEquals(LongStream.rangeClosed(1, WRITERS).boxed().collect(toSet()), revisions);
    assertEquals(WRITERS, find().orElseThrow().revision());
  }

  @Test
  void of_writers_who_read_the_same_one_wins() {
    assertTrue(put(asha, NONE).isPresent());
    assertEquals(
        1,
        putAtOnce(Precondition.revisionIn(Set.of(1L))).stream().flatMap(Optional::stream).count());
    assertEquals(2, find().orElseThrow().revision());
  }

  @Test
  void of_writers_who_found_none_one_wins() {
    assertEquals(1, putAtOnce(ABSENT).stream().flatMap(Optional::stream).count());
    assertEquals(1, find().orElseThrow().revision());
  }

  private List<Optional<StoredAvailability>> putAtOnce(Precondition precondition) {
    var writes =
        IntStream.range(0, WRITERS)
            .mapToObj(writer -> availabilities().put(asha, precondition))
            .toList();
    return Uni.join().all(writes).andFailFast().await().indefinitely();
  }

  private Optional<StoredAvailability> find() {
    return availabilities().find(asha.mentorId()).await().indefinitely();
  }

  private Optional<StoredAvailability> put(
      MentorAvailability availability, Precondition precondition) {
    return availabilities().put(availability, precondition).await().indefinitely();
  }
}
