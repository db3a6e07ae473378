package ai.aureeture.booking.application;

import static ai.aureeture.booking.application.Core.command;
import static ai.aureeture.booking.application.Core.now;
import static ai.aureeture.booking.application.Core.refusal;
import static ai.aureeture.booking.application.Core.reported;
import static ai.aureeture.booking.domain.Participant.MENTOR;
import static ai.aureeture.booking.domain.Participant.STUDENT;
import static ai.aureeture.booking.support.Cast.ASHA;
import static ai.aureeture.booking.support.Cast.MEERA;
import static ai.aureeture.booking.support.Cast.TOM;
import static ai.aureeture.booking.support.Cast.TUESDAY_ELEVEN;
import static ai.aureeture.booking.support.Cast.TUESDAY_TEN;
import static ai.aureeture.booking.support.Cast.WEDNESDAY_TEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.domain.MeetingRoom;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.Subject;
import ai.aureeture.booking.domain.reschedule.RescheduleRequest.Status;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionEvent;
import ai.aureeture.booking.domain.session.SessionStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A paid session from the booking to its end. */
class SessionLifecycleTest {
  private final Core core = new Core();
  private final SessionAccess asha = SessionAccess.of(MENTOR, ASHA.id());
  private final SessionAccess meera = SessionAccess.of(STUDENT, MEERA.id());

  @Test
  void from_a_free_slot_over_two_reschedules_to_a_completed_session() {
    // It is Monday. Meera, a student, takes Asha's slot on Tuesday at ten and holds it until
    // the payment.
    var id = core.held(MEERA, TUESDAY_TEN).id();
    assertEquals(SessionStatus.PAYMENT_PENDING, session(id).status());
    assertEquals(Reason.SLOT_TAKEN, refusal(core.bookSlot.book(command(TOM, TUESDAY_TEN))));

    // So far it is a booking, and no session: Asha finds nothing.
    assertEquals(Reason.NOT_FOUND, refusal(core.joinSession.join(id, asha, "token")));

    // Meera pays. The browser and the webhook both report it; the session is confirmed once.
    var charge = core.payments.pay(session(id), "pay_1", Charge.State.CAPTURED);
    now(core.handlePaymentWebhook.captured(charge));
    assertFalse(now(core.confirmPayment.confirm(reported(session(id), charge))).isFirst());
    assertEquals(SessionStatus.SCHEDULED, session(id).status());
    roomIsMade(id, TUESDAY_TEN);

    // Asha cannot cancel what is paid, and there is nothing to accept.
    assertEquals(
        Reason.PAID_SESSION_CANNOT_BE_CANCELLED, refusal(core.freeRequests.cancel(id, asha)));
    assertEquals(Reason.PAID_SESSION_NEEDS_NO_ANSWER, refusal(core.freeRequests.accept(id, asha)));

    // Asha has to travel on Tuesday, says so, and proposes Wednesday at ten.
    now(core.requestReschedule.request(id, asha, "I have to travel", Optional.of(WEDNESDAY_TEN)));
    assertEquals(SessionStatus.RESCHEDULE_REQUESTED, session(id).status());

    // Until Meera answers, the session keeps Tuesday, and Wednesday is kept free for it.
    assertEquals(TUESDAY_TEN, session(id).slot());
    assertEquals(Reason.SLOT_TAKEN, refusal(core.bookSlot.book(command(TOM, TUESDAY_TEN))));
    assertEquals(Reason.SLOT_TAKEN, refusal(core.bookSlot.book(command(TOM, WEDNESDAY_TEN))));

    // Asha cannot answer herself. Meera approves: the session moves, in one step.
    var first = session(id).pendingRequest().orElseThrow().id();
    assertEquals(
        Reason.NOT_YOURS_TO_ANSWER,
        refusal(core.answerReschedule.approve(id, first, asha, Optional.empty())));
    now(core.answerReschedule.approve(id, first, meera, Optional.empty()));
    assertEquals(SessionStatus.SCHEDULED, session(id).status());
    assertEquals(WEDNESDAY_TEN, session(id).slot());

    // Tuesday at ten is free again, and Tom takes it. The room stays the session's.
    core.held(TOM, TUESDAY_TEN);
    assertEquals("https://meet.example/room", session(id).room().orElseThrow().link());

    // Now Meera has an exam on Wednesday. They ask to move, and leave the time to Asha.
    now(core.requestReschedule.request(id, meera, "I have an exam", Optional.empty()));
    var second = session(id).pendingRequest().orElseThrow().id();
    assertEquals(
        Reason.NEW_TIME_REQUIRED,
        refusal(core.answerReschedule.approve(id, second, asha, Optional.empty())));
    assertEquals(
        Reason.SLOT_TAKEN,
        refusal(core.answerReschedule.approve(id, second, asha, Optional.of(TUESDAY_TEN))));
    now(core.answerReschedule.approve(id, second, asha, Optional.of(TUESDAY_ELEVEN)));
    assertEquals(TUESDAY_ELEVEN, session(id).slot());
    assertEquals(2, session(id).reschedules().moves());

    // Asha tries once more. The request is unanswered when the session begins, and so it is
    // rejected.
    now(core.requestReschedule.request(id, asha, "Traffic", Optional.empty()));
    core.clock.is(TUESDAY_ELEVEN.start());
    now(core.lapseRequests.lapseDue());
    assertEquals(
        List.of(Status.APPROVED, Status.APPROVED, Status.LAPSED),
        session(id).requests().stream().map(request -> request.status()).toList());

    // A stranger is refused. Asha joins: the session has begun.
    var stranger = SessionAccess.of(STUDENT, TOM.id());
    assertEquals(Reason.NOT_YOUR_SESSION, refusal(core.joinSession.join(id, stranger, "token")));
    var joinLink = now(core.joinSession.join(id, asha, "token"));
    assertEquals(Optional.of(FakeJoinLinks.keyOf(ASHA.id())), joinLink.link());
    assertEquals(SessionStatus.ONGOING, session(id).status());
    assertEquals(
        Reason.SESSION_NOT_RESCHEDULABLE,
        refusal(core.requestReschedule.request(id, meera, "Too late", Optional.empty())));

    // They meet. Asha forgets to say so; an hour after its end the session completes automatically.
    core.clock.is(TUESDAY_ELEVEN.end().plus(Duration.ofMinutes(59)));
    now(core.completeSession.completeDue());
    assertEquals(SessionStatus.ONGOING, session(id).status());
    core.pass(Duration.ofMinutes(1));
    now(core.completeSession.completeDue());
    assertEquals(SessionStatus.COMPLETED, session(id).status());

    // Asha writes feedback for Meera.
    now(
        core.editSession.edit(
            id,
            asha,
            about ->
                new Subject(
                    about.title(),
                    about.description(),
                    Optional.of("Apply now"),
                    Optional.empty(),
                    Optional.empty())));
    assertEquals(Optional.of("Apply now"), session(id).subject().notes());

    assertEquals(
        List.of(
            "Held",
            "OrderOpened",
            "PaymentConfirmed",
            "RoomReady",
            "RescheduleRequested",
            "Rescheduled",
            "RescheduleRequested",
            "Rescheduled",
            "RescheduleRequested",
            "RescheduleRejected",
            "Started",
            "Completed",
            "Edited"),
        core.sessions.events(id).stream()
            .map(SessionEvent::getClass)
            .map(Class::getSimpleName)
            .toList());
  }

  private void roomIsMade(SessionId id, Slot slot) {
    now(
        core.recordRoom.record(
            id,
            new MeetingRoom(
                "https://meet.example/room",
                MeetingRoom.Provider.JITSI,
                Optional.empty(),
                Optional.empty(),
                slot.start(),
                0)));
  }

  private Session session(SessionId id) {
    return now(core.sessions.get(id));
  }
}
