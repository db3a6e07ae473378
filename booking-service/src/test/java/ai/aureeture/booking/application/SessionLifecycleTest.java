package ai.aureeture.booking.application;

import static ai.aureeture.booking.application.Core.claim;
import static ai.aureeture.booking.application.Core.now;
import static ai.aureeture.booking.application.Core.refusal;
import static ai.aureeture.booking.support.Cast.ASHA;
import static ai.aureeture.booking.support.Cast.MEERA;
import static ai.aureeture.booking.support.Cast.TUESDAY_TEN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.domain.MeetingRoom;
import ai.aureeture.booking.domain.SessionEvent;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.SessionStatus;
import ai.aureeture.booking.domain.Side;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionLifecycleTest {

  @Test
  void from_a_free_slot_to_the_meeting() {
    var core = new Core();

    // Meera takes Asha's Tuesday at ten and gets an order to pay it by.
    var held = core.held(MEERA, TUESDAY_TEN);
    assertEquals(SessionStatus.PAYMENT_PENDING, held.status());

    // It is no session yet: Asha finds nothing.
    var asha = Visitor.of(Side.MENTOR, ASHA.id());
    assertEquals(Reason.NOT_FOUND, refusal(core.joinSession.join(held.id(), asha)));

    // She pays; her browser and the webhook both tell us.
    var charge = core.payments.pay(held, "pay_1", Charge.State.CAPTURED);
    now(core.news.captured(charge));
    assertEquals(false, now(core.confirmPayment.confirm(claim(held, charge))).isFirst());

    // The room is made; one mail about it is lost.
    var room =
        new MeetingRoom(
            "https://meet.example/room",
            MeetingRoom.Provider.JITSI,
            Optional.empty(),
            Optional.empty(),
            TUESDAY_TEN.start());
    now(core.recordRoom.record(held.id(), room));
    now(core.warnOfLostMail.warn(held.id(), "mail-1", MEERA.id(), "session-confirmed"));
    assertEquals(
        "The session-confirmed mail to the student could not be delivered",
        core.current(held).warnings().getFirst().message());

    // A stranger is turned away, early birds wait, and Asha's first step in starts the session.
    var stranger = Visitor.of(Side.STUDENT, "student-x");
    assertEquals(Reason.NOT_YOUR_SESSION, refusal(core.joinSession.join(held.id(), stranger)));
    assertEquals(Reason.TOO_EARLY, refusal(core.joinSession.join(held.id(), asha)));
    core.clock.now = TUESDAY_TEN.start();
    assertEquals(
        Optional.of(FakeDoors.keyOf(asha.personId())),
        now(core.joinSession.join(held.id(), asha)).link());
    assertEquals(SessionStatus.ONGOING, core.current(held).status());

    assertEquals(
        List.of("Held", "OrderOpened", "PaymentConfirmed", "RoomReady", "Warned", "Started"),
        core.sessions.events().stream()
            .map(SessionEvent::getClass)
            .map(Class::getSimpleName)
            .toList());
  }
}
