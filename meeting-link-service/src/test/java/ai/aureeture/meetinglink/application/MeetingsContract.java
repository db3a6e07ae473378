package ai.aureeture.meetinglink.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.meetinglink.MeetingSamples;
import ai.aureeture.meetinglink.application.port.Meetings;
import ai.aureeture.meetinglink.domain.Invitation;
import ai.aureeture.meetinglink.domain.Link;
import ai.aureeture.meetinglink.domain.Meeting;
import ai.aureeture.meetinglink.domain.MeetingRequest;
import ai.aureeture.meetinglink.domain.MeetingState.Wanted;
import ai.aureeture.meetinglink.domain.Participant;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every store of meetings must do. */
public interface MeetingsContract {
  Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

  Meetings meetings();

  @Test
  default void the_first_of_a_session_stays_the_first() {
    var request = MeetingSamples.calendlyRequest();
    var first = Meeting.settled(request, Link.jitsi("https://meet.example/a", "test"), NOW);
    var second = Meeting.settled(request, Link.jitsi("https://meet.example/b", "test"), NOW);
    assertEquals(first, await(meetings().addOrGet(first)));
    assertEquals(first, await(meetings().addOrGet(second)));
    assertEquals(List.of(first), ofSession(request));
  }

  @Test
  default void a_person_has_their_meetings_as_mentor_and_as_student() {
    var mark = "-" + System.nanoTime();
    var one = between("user_a" + mark, "user_b" + mark);
    var other = between("user_c" + mark, "user_a" + mark);
    assertEquals(Set.of(one, other), Set.copyOf(await(meetings().ofPerson("user_a" + mark))));
    assertEquals(List.of(one), await(meetings().ofPerson("user_b" + mark)));
  }

  private Meeting between(String mentorId, String studentId) {
    var asked = MeetingSamples.calendlyRequest();
    var mentor = new Participant(mentorId, "Ravi", "ravi@mentors.example", "Asia/Kolkata");
    var student = new Participant(studentId, "Asha", "asha@students.example", "Europe/London");
    var request = new MeetingRequest(asked.id(), mentor, student, asked.end(), Optional.empty());
    return await(meetings().addOrGet(Meeting.settled(request, Link.jitsi("room", "test"), NOW)));
  }

  @Test
  default void every_state_comes_back_as_it_went() {
    var request = MeetingSamples.calendlyRequest();
    var invitation = new Invitation("https://c.example/e1", "https://c.example/i1");
    var stored = await(meetings().addOrGet(Meeting.wanted(request, NOW, Duration.ofSeconds(20))));
    for (var step :
        List.<java.util.function.UnaryOperator<Meeting>>of(
            meeting -> meeting.taken(NOW),
            meeting -> meeting.unheard(NOW),
            meeting -> meeting.invited(invitation, NOW),
            meeting -> meeting.polledInVain(NOW),
            meeting ->
                meeting.decided(Link.calendly("https://z.example/1", invitation), false, NOW),
            meeting -> meeting.invited(new Invitation("e2", "i2"), NOW),
            meeting -> meeting.announced(NOW),
            meeting -> meeting.tidiedInVain(NOW),
            meeting -> meeting.withdrawn(NOW, NOW),
            meeting -> meeting.taken(NOW),
            meeting -> meeting.tidied(meeting.orphan()))) {
      var expected = step.apply(stored);
      assertEquals(expected, await(meetings().change(request.id(), step)));
      stored = ofSession(request).getFirst();
      assertEquals(expected, stored);
    }
  }

  @Test
  default void twenty_concurrent_changes_are_all_kept() {
    var request = MeetingSamples.calendlyRequest();
    var _ = await(meetings().addOrGet(Meeting.wanted(request, NOW, Duration.ofSeconds(20))));
    var _ = atOnce(20, i -> meetings().change(request.id(), meeting -> meeting.taken(NOW)));
    assertEquals(new Wanted(20), ofSession(request).getFirst().state());
  }

  @Test
  default void one_of_twenty_concurrent_decisions_wins() {
    var request = MeetingSamples.calendlyRequest();
    var _ = await(meetings().addOrGet(Meeting.wanted(request, NOW, Duration.ofSeconds(20))));
    var answers =
        atOnce(
            20,
            i ->
                meetings()
                    .change(
                        request.id(),
                        meeting -> meeting.decided(Link.jitsi("room-" + i, "test"), false, NOW)));
    assertEquals(1, new HashSet<>(answers).size());
  }

  @Test
  default void due_meeting_is_given_to_one_worker_only() {
    // Long ago, so that nothing else in the store is due by then.
    var then =
        Instant.parse("2001-01-01T00:00:00Z").plusNanos(System.nanoTime() / 1_000_000 * 1_000_000);
    var requests = IntStream.range(0, 5).mapToObj(i -> MeetingSamples.calendlyRequest()).toList();
    for (var request : requests) {
      var _ = await(meetings().addOrGet(Meeting.wanted(request, then, Duration.ofSeconds(20))));
    }
    var taken =
        atOnce(20, i -> meetings().takeDue(then)).stream().flatMap(Optional::stream).toList();
    assertEquals(
        requests.stream().map(request -> request.id()).collect(java.util.stream.Collectors.toSet()),
        taken.stream().map(Meeting::id).collect(java.util.stream.Collectors.toSet()));
    assertEquals(5, taken.size());
    assertTrue(await(meetings().takeDue(then)).isEmpty());
    for (var meeting : taken) {
      var _ = await(meetings().change(meeting.id(), MeetingsContract::finished));
    }
  }

  @Test
  default void a_session_has_its_meetings_in_the_order_of_its_moves() {
    var first = MeetingSamples.session(null);
    var moved = MeetingSamples.moved(first, first.startTime().plusSeconds(3600));
    var back = MeetingSamples.moved(moved, first.startTime());
    var all =
        Stream.of(back, first, moved)
            .map(session ->
                Meeting.settled(MeetingSamples.request(session), Link.jitsi("r", "test"), NOW))
            .toList();
    for (var meeting : all) {
      assertEquals(meeting, await(meetings().addOrGet(meeting)));
    }
    assertEquals(
        List.of(all.get(1), all.get(2), all.get(0)), ofSession(MeetingSamples.request(first)));
    assertEquals(List.of(), await(meetings().ofSession("session-nobody-has")));
  }

  private List<Meeting> ofSession(MeetingRequest request) {
    return await(meetings().ofSession(request.id().sessionId()));
  }

  private static Meeting finished(Meeting meeting) {
    return meeting.decided(Link.jitsi("room", "test"), false, NOW).announced(NOW);
  }

  private static <T> List<T> atOnce(int times, IntFunction<Uni<T>> work) {
    return await(Uni.join().all(IntStream.range(0, times).mapToObj(work).toList()).andFailFast());
  }

  private static <T> T await(Uni<T> uni) {
    return uni.await().atMost(Duration.ofSeconds(30));
  }
}
