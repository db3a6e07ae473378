package ai.aureeture.booking.domain.session;

import static ai.aureeture.booking.domain.Participant.MENTOR;
import static ai.aureeture.booking.domain.Participant.STUDENT;
import static ai.aureeture.booking.support.Cast.ASHA;
import static ai.aureeture.booking.support.Cast.NOW;
import static ai.aureeture.booking.support.Cast.PRICE;
import static ai.aureeture.booking.support.Cast.RULES;
import static ai.aureeture.booking.support.Cast.TUESDAY_ELEVEN;
import static ai.aureeture.booking.support.Cast.TUESDAY_TEN;
import static ai.aureeture.booking.support.Cast.WEDNESDAY_TEN;
import static ai.aureeture.booking.support.Cast.ask;
import static ai.aureeture.booking.support.Cast.hourFrom;
import static ai.aureeture.booking.support.Cast.meerasSession;
import static ai.aureeture.booking.support.Cast.time;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.domain.MeetingRoom;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.payment.PaymentStatus;
import ai.aureeture.booking.domain.reschedule.RescheduleRequest;
import ai.aureeture.booking.domain.reschedule.RescheduleRequest.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RescheduleTransitionsTest {
  private static final Instant LATER = NOW.plusSeconds(60);

  @Test
  void session_keeps_its_time_while_a_request_is_open() {
    var decision = askTo(meerasSession(), MENTOR, WEDNESDAY_TEN);
    var asked = decision.session();
    assertEquals(SessionStatus.RESCHEDULE_REQUESTED, asked.status());
    assertEquals(TUESDAY_TEN, asked.slot());
    assertEquals(List.of(time(TUESDAY_TEN), time(WEDNESDAY_TEN)), asked.claims().all());
    assertEquals(1, asked.requestsBy(MENTOR));
    assertEquals(0, asked.requestsBy(STUDENT));
    assertTrue(decision.has(SessionEvent.RescheduleRequested.class));
  }

  @Test
  void approval_moves_it_in_one_step() {
    var asked = askTo(meerasSession(), MENTOR, WEDNESDAY_TEN).session();
    var decision = asked.approve(pending(asked).id(), STUDENT, Optional.empty(), LATER);
    var moved = decision.session();
    assertEquals(SessionStatus.SCHEDULED, moved.status());
    assertEquals(PaymentStatus.PAID, moved.paymentStatus());
    assertEquals(List.of(time(WEDNESDAY_TEN)), moved.claims().all());
    assertEquals(1, moved.reschedules().moves());
    assertEquals(asked.version() + 1, moved.version());
    var event = (SessionEvent.Rescheduled) decision.events().getFirst();
    assertEquals(TUESDAY_TEN, event.from());
    assertEquals(Optional.of(LATER), event.request().answeredAt());
  }

  @Test
  void approver_chooses_the_time_where_the_request_has_none() {
    var asked = meerasSession().askToMove(ask(STUDENT, Optional.empty()), RULES, NOW).session();
    var id = pending(asked).id();
    assertRefused(
        Reason.NEW_TIME_REQUIRED, () -> asked.approve(id, MENTOR, Optional.empty(), LATER));
    assertRefused(
        Reason.SLOT_TAKEN, () -> asked.approve(id, MENTOR, Optional.of(time(TUESDAY_TEN)), LATER));
    var moved = asked.approve(id, MENTOR, Optional.of(time(WEDNESDAY_TEN)), LATER).session();
    assertEquals(WEDNESDAY_TEN, moved.slot());
    assertEquals(Optional.of(time(WEDNESDAY_TEN)), moved.requests().getFirst().proposed());
  }

  @Test
  void rejection_leaves_it_where_it_is() {
    var asked = askTo(meerasSession(), STUDENT, WEDNESDAY_TEN).session();
    var kept = asked.reject(pending(asked).id(), MENTOR, LATER).session();
    assertEquals(SessionStatus.SCHEDULED, kept.status());
    assertEquals(List.of(time(TUESDAY_TEN)), kept.claims().all());
    assertEquals(Status.REJECTED, kept.requests().getFirst().status());
    assertEquals(0, kept.reschedules().moves());
  }

  @Test
  void only_the_other_one_answers_and_only_once() {
    var asked = askTo(meerasSession(), MENTOR, WEDNESDAY_TEN).session();
    var id = pending(asked).id();
    assertRefused(
        Reason.NOT_YOURS_TO_ANSWER, () -> asked.approve(id, MENTOR, Optional.empty(), LATER));
    assertRefused(Reason.NOT_YOURS_TO_ANSWER, () -> asked.reject(id, MENTOR, LATER));
    var kept = asked.reject(id, STUDENT, LATER).session();
    assertRefused(Reason.REQUEST_ALREADY_ANSWERED, () -> kept.reject(id, STUDENT, LATER));
    var again = askTo(kept, MENTOR, WEDNESDAY_TEN).session();
    assertRefused(
        Reason.REQUEST_ALREADY_ANSWERED, () -> again.approve(id, STUDENT, Optional.empty(), LATER));
  }

  @Test
  void same_request_from_both_people_is_an_uncounted_approval() {
    var asked = askTo(meerasSession(), MENTOR, WEDNESDAY_TEN).session();
    var decision = askTo(asked, STUDENT, WEDNESDAY_TEN);
    assertEquals(WEDNESDAY_TEN, decision.session().slot());
    assertEquals(1, decision.session().requests().size());
    assertEquals(0, decision.session().requestsBy(STUDENT));
    assertTrue(decision.has(SessionEvent.Rescheduled.class));
  }

  @Test
  void any_other_request_waits_for_the_answer() {
    var asked = askTo(meerasSession(), MENTOR, WEDNESDAY_TEN).session();
    for (var other :
        List.of(
            ask(STUDENT, Optional.empty()),
            ask(STUDENT, Optional.of(TUESDAY_ELEVEN)),
            ask(MENTOR, Optional.of(WEDNESDAY_TEN)))) {
      assertRefused(Reason.RESCHEDULE_ALREADY_PENDING, () -> asked.askToMove(other, RULES, LATER));
    }
  }

  @Test
  void each_side_has_three_requests() {
    var session = meerasSession();
    for (int i = 0; i < 3; i++) {
      var asked = askTo(session, MENTOR, WEDNESDAY_TEN).session();
      session = asked.reject(pending(asked).id(), STUDENT, LATER).session();
    }
    var tired = session;
    assertRefused(Reason.RESCHEDULE_LIMIT_REACHED, () -> askTo(tired, MENTOR, WEDNESDAY_TEN));
    assertEquals(
        SessionStatus.RESCHEDULE_REQUESTED,
        askTo(tired, STUDENT, WEDNESDAY_TEN).session().status());
  }

  @Test
  void nothing_moves_once_it_has_started_and_nothing_moves_to_where_it_is() {
    assertRefused(
        Reason.SESSION_NOT_RESCHEDULABLE,
        () -> meerasSession().askToMove(ask(MENTOR, Optional.empty()), RULES, TUESDAY_TEN.start()));
    assertRefused(Reason.SLOT_TAKEN, () -> askTo(meerasSession(), MENTOR, TUESDAY_TEN));
  }

  @Test
  void request_expires_at_the_start_the_proposed_time_or_after_two_days() {
    var friday = hourFrom("2077-03-05T04:30:00Z");
    var thursday = hourFrom("2077-03-04T04:30:00Z");
    var late = moved(moved(meerasSession(), WEDNESDAY_TEN), friday);
    assertEquals(NOW.plus(Duration.ofHours(48)), pending(askTo(late, MENTOR, thursday)).lapsesAt());
    assertEquals(TUESDAY_TEN.start(), pending(askTo(late, MENTOR, TUESDAY_TEN)).lapsesAt());
    assertEquals(TUESDAY_TEN.start(), pending(askTo(meerasSession(), MENTOR, friday)).lapsesAt());
  }

  @Test
  void unanswered_request_is_rejected() {
    var asked = askTo(meerasSession(), MENTOR, WEDNESDAY_TEN).session();
    var end = TUESDAY_TEN.start();
    assertTrue(asked.lapseRequest(end.minusNanos(1)).changesNothing());
    assertRefused(
        Reason.REQUEST_ALREADY_ANSWERED,
        () -> asked.approve(pending(asked).id(), STUDENT, Optional.empty(), end));
    var lapsed = asked.lapseRequest(end).session();
    assertEquals(SessionStatus.SCHEDULED, lapsed.status());
    assertEquals(Status.LAPSED, lapsed.requests().getFirst().status());
    assertTrue(lapsed.lapseRequest(end).changesNothing());
  }

  @Test
  void jitsi_room_survives_a_move_and_calendlys_is_replaced() {
    for (var provider : MeetingRoom.Provider.values()) {
      var session = meerasSession().roomReady(room(provider, TUESDAY_TEN, 0), NOW).session();
      var moved = moved(session, WEDNESDAY_TEN);
      assertEquals(provider == MeetingRoom.Provider.JITSI, moved.room().isPresent());
      assertTrue(moved.roomReady(room(provider, TUESDAY_TEN, 0), LATER).changesNothing());
      var anew = room(provider, WEDNESDAY_TEN, 1);
      assertEquals(Optional.of(anew), moved.roomReady(anew, LATER).session().room());
    }
  }

  @Test
  void room_from_before_a_move_is_ignored_when_the_time_returns() {
    for (var provider : MeetingRoom.Provider.values()) {
      var stale = room(provider, TUESDAY_TEN, 0);
      var back = moved(moved(meerasSession(), WEDNESDAY_TEN), TUESDAY_TEN);
      assertTrue(back.roomReady(stale, LATER).changesNothing());
      var anew = room(provider, TUESDAY_TEN, 2);
      var ready = back.roomReady(anew, LATER).session();
      assertEquals(Optional.of(anew), ready.room());
      assertTrue(ready.roomReady(stale, LATER).changesNothing());
    }
  }

  @Test
  void expired_request_ends_when_a_new_one_is_made() {
    var friday = hourFrom("2077-03-05T04:30:00Z");
    var far = moved(meerasSession(), friday);
    var asked = askTo(far, MENTOR, TUESDAY_TEN).session();
    for (var by : Participant.values()) {
      var decision =
          asked.askToMove(ask(by, Optional.of(WEDNESDAY_TEN)), RULES, TUESDAY_TEN.start());
      assertEquals(WEDNESDAY_TEN, pending(decision).proposed().orElseThrow().slot());
      assertEquals(by, pending(decision).by());
      assertEquals(
          List.of(Status.APPROVED, Status.LAPSED, Status.PENDING),
          decision.session().requests().stream().map(RescheduleRequest::status).toList());
      assertEquals(
          List.of(SessionEvent.RescheduleRejected.class, SessionEvent.RescheduleRequested.class),
          decision.events().stream().map(Object::getClass).toList());
      assertEquals(asked.version() + 1, decision.session().version());
    }
  }

  @Test
  void mentors_join_ends_the_request() {
    var asked = askTo(meerasSession(), STUDENT, WEDNESDAY_TEN).session();
    var joinable = TUESDAY_TEN.start().minusSeconds(60);
    assertTrue(asked.join(asked.terms().student().id(), joinable).changesNothing());
    var decision = asked.join(ASHA.id(), joinable);
    assertEquals(SessionStatus.ONGOING, decision.session().status());
    assertEquals(List.of(time(TUESDAY_TEN)), decision.session().claims().all());
    assertEquals(Status.LAPSED, decision.session().requests().getFirst().status());
    assertTrue(decision.has(SessionEvent.RescheduleRejected.class));
    assertTrue(decision.has(SessionEvent.Started.class));
  }

  @Test
  void refund_ends_the_request_without_a_separate_event() {
    var asked = askTo(meerasSession(), STUDENT, WEDNESDAY_TEN).session();
    var decision = asked.refund(LATER);
    assertEquals(
        List.of(new SessionEvent.Cancelled(CancelReason.REFUNDED, Optional.of(PRICE))),
        decision.events());
    assertEquals(List.of(), decision.session().claims().all());
    assertEquals(Status.LAPSED, decision.session().requests().getFirst().status());
  }

  private static Decision askTo(Session session, Participant by, Slot to) {
    return session.askToMove(ask(by, Optional.of(to)), RULES, NOW);
  }

  private static Session moved(Session session, Slot to) {
    var asked = askTo(session, STUDENT, to).session();
    return asked.approve(pending(asked).id(), MENTOR, Optional.empty(), NOW).session();
  }

  private static RescheduleRequest pending(Decision decision) {
    return pending(decision.session());
  }

  private static RescheduleRequest pending(Session session) {
    return session.pendingRequest().orElseThrow();
  }

  private static MeetingRoom room(MeetingRoom.Provider provider, Slot slot, int move) {
    return new MeetingRoom(
        "https://meet.example/" + slot.start() + move,
        provider,
        Optional.empty(),
        Optional.empty(),
        slot.start(),
        move);
  }

  private static void assertRefused(Reason reason, Executable transition) {
    assertEquals(reason, assertThrows(SessionRefused.class, transition).reason());
  }
}
