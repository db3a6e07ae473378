package ai.aureeture.booking.application.meeting;

import static ai.aureeture.booking.application.Core.now;
import static ai.aureeture.booking.application.Core.refusal;
import static ai.aureeture.booking.domain.Participant.MENTOR;
import static ai.aureeture.booking.domain.Participant.STUDENT;
import static ai.aureeture.booking.support.Cast.ASHA;
import static ai.aureeture.booking.support.Cast.MEERA;
import static ai.aureeture.booking.support.Cast.TUESDAY_TEN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.application.Core;
import ai.aureeture.booking.application.SessionAccess;
import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.MeetingRoom;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.session.Session;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JoinSessionTest {
  private static final MeetingRoom ROOM =
      new MeetingRoom(
          "https://meet.example/room",
          MeetingRoom.Provider.JITSI,
          Optional.empty(),
          Optional.empty(),
          TUESDAY_TEN.start(),
          0);

  private final Core core = new Core();
  private Session session;

  @BeforeEach
  void meeraHasPaid() {
    session = core.held(MEERA, TUESDAY_TEN);
    now(
        core.handlePaymentWebhook.captured(
            core.payments.pay(session, "pay_1", Charge.State.CAPTURED)));
    now(core.recordRoom.record(session.id(), ROOM));
  }

  @Test
  void admin_reads_the_join_link_and_starts_nothing() {
    var meera = SessionAccess.of(STUDENT, MEERA.id());
    now(core.requestReschedule.request(session.id(), meera, "Ill", Optional.empty()));
    var admin = new SessionAccess(MENTOR, ASHA.id(), Actor.admin("boss"));
    assertEquals(Reason.TOO_EARLY, refusal(core.joinSession.join(session.id(), admin, "token")));
    core.clock.is(TUESDAY_TEN.start().minusSeconds(60));
    var before = core.current(session);
    var joinLink = now(core.joinSession.join(session.id(), admin, "token"));
    assertEquals(Optional.of(ROOM.link()), joinLink.link());
    assertEquals(before, core.current(session));
  }
}
