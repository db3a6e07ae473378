package ai.aureeture.notification.application.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.notification.application.Core;
import ai.aureeture.notification.application.port.FakeLiveSink;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.SessionStatus;
import ai.aureeture.notification.domain.Sessions;
import ai.aureeture.notification.domain.inapp.InAppNotification;
import ai.aureeture.notification.domain.inapp.Notice;
import ai.aureeture.notification.domain.inapp.NoticeType;
import ai.aureeture.notification.domain.live.LiveSignal.NoticeStored;
import ai.aureeture.notification.domain.live.LiveSignal.SessionStored;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LiveUpdatesTest {
  private final Core core = new Core();
  private final FakeLiveSink screen = new FakeLiveSink();

  @Test
  void connection_gets_events_once_and_in_order() {
    open(0);
    var first = stored();
    var second = stored();

    core.liveUpdates.noticeStored(NoticeStored.of(first));
    core.liveUpdates.noticeStored(NoticeStored.of(second));
    core.liveUpdates.noticeStored(NoticeStored.of(first));
    core.liveUpdates.noticeStored(NoticeStored.of(second));

    assertEquals(List.of(1L, 2L), screen.places());
  }

  @Test
  void what_this_process_has_stored_is_shown_without_a_signal_and_once() {
    open(0);
    var first = stored();
    core.liveUpdates.stored(List.of(first));
    core.liveUpdates.stored(List.of(first));
    core.liveUpdates.noticeStored(NoticeStored.of(first));

    assertEquals(List.of(1L), screen.places());
  }

  @Test
  void what_another_process_has_stored_before_it_comes_first() {
    open(0);
    stored();
    var second = stored();

    core.liveUpdates.stored(List.of(second));

    assertEquals(List.of(1L, 2L), screen.places());
  }

  @Test
  void missed_events_come_from_the_store() {
    open(0);
    IntStream.range(0, 250).forEach(i -> stored());

    core.liveUpdates.noticeStored(NoticeStored.of(stored()));

    assertEquals(LongStream.rangeClosed(1, 251).boxed().toList(), screen.places());
  }

  @Test
  void reconnecting_client_gets_missed_events_first() {
    var seen = stored();
    stored();
    var unknown = Core.done(core.liveUpdates.placeToBegin("user_s1", Optional.of("unknown")));
    var since = Core.done(core.liveUpdates.placeToBegin("user_s1", Optional.of(seen.id())));
    var now = Core.done(core.liveUpdates.placeToBegin("user_s1", Optional.empty()));
    assertEquals(List.of(0L, 1L, 2L), List.of(unknown, since, now));

    open(since);
    core.liveUpdates.noticeStored(NoticeStored.of(stored()));

    assertEquals(List.of(2L, 3L), screen.places());
  }

  @Test
  void event_stored_while_connecting_is_sent() {
    var place = Core.done(core.liveUpdates.placeToBegin("user_s1", Optional.empty()));
    stored();

    open(place);

    assertEquals(List.of(1L), screen.places());
  }

  @Test
  void every_connection_of_a_person_gets_only_that_persons_events() {
    var second = new FakeLiveSink();
    var stranger = new FakeLiveSink();
    open(0);
    var left = core.liveUpdates.follow("user_s1", 0, second);
    var _ = core.liveUpdates.follow("user_x", 0, stranger);

    core.liveUpdates.noticeStored(NoticeStored.of(stored()));
    core.liveUpdates.leave(left);
    core.liveUpdates.noticeStored(NoticeStored.of(stored()));

    assertEquals(List.of(1L, 2L), screen.places());
    assertEquals(List.of(1L), second.places());
    assertEquals(List.of(), stranger.places());
  }

  @Test
  void a_session_is_shown_to_its_two_people_and_never_backwards() {
    var mentor = new FakeLiveSink();
    open(0);
    var _ = core.liveUpdates.follow("user_m1", 0, mentor);

    changed(Sessions.in(SessionStatus.SCHEDULED, "paid", 2));
    changed(Sessions.linked(Sessions.in(SessionStatus.SCHEDULED, "paid", 3), Core.LINK, "jitsi"));
    signal(SessionStored.of(Sessions.in(SessionStatus.SCHEDULED, "paid", 2)));

    assertEquals(List.of("scheduled without a link", "scheduled " + Core.LINK), screen.sessions());
    assertEquals(screen.sessions(), mentor.sessions());
  }

  @Test
  void a_session_that_is_shown_is_not_read_for_its_signal() {
    open(0);
    var session = Sessions.in(SessionStatus.SCHEDULED, "paid", 2);
    core.liveUpdates.stored(session);

    signal(SessionStored.of(session));

    assertEquals(List.of("scheduled without a link"), screen.sessions());
  }

  @Test
  void connection_that_stops_reading_is_closed() {
    screen.stuck();
    open(0);

    IntStream.range(0, 250).forEach(i -> core.liveUpdates.noticeStored(NoticeStored.of(stored())));
    assertFalse(screen.hasGivenUp());
    IntStream.range(0, 20).forEach(i -> core.liveUpdates.noticeStored(NoticeStored.of(stored())));

    assertTrue(screen.hasGivenUp());
  }

  private void changed(Session session) {
    Core.done(core.keep.keep(session));
    signal(SessionStored.of(session));
  }

  private void signal(SessionStored signal) {
    Core.done(core.liveUpdates.sessionStored(signal));
  }

  private void open(long from) {
    var _ = core.liveUpdates.follow("user_s1", from, screen);
  }

  @com.google.errorprone.annotations.CanIgnoreReturnValue
  private Notice stored() {
    var id = "notice-" + Core.done(core.notices.last("user_s1"));
    var bell =
        new InAppNotification(
            id, "user_s1", NoticeType.SESSION_CONFIRMED, "Confirmed", "It stands.", "s-1");
    return Core.done(core.notices.add(List.of(bell), core.clock.instant())).getFirst();
  }
}
