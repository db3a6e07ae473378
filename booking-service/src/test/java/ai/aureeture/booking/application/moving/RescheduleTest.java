package ai.aureeture.booking.application.moving;

import static ai.aureeture.booking.application.Core.now;
import static ai.aureeture.booking.application.Core.refusal;
import static ai.aureeture.booking.domain.Participant.MENTOR;
import static ai.aureeture.booking.domain.Participant.STUDENT;
import static ai.aureeture.booking.support.Cast.ASHA;
import static ai.aureeture.booking.support.Cast.MEERA;
import static ai.aureeture.booking.support.Cast.TUESDAY_TEN;
import static ai.aureeture.booking.support.Cast.WEDNESDAY_TEN;
import static ai.aureeture.booking.support.Cast.hourFrom;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.application.Core;
import ai.aureeture.booking.application.SessionAccess;
import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.reschedule.RequestId;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionStatus;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RescheduleTest {
  private static final Slot THURSDAY_TEN = hourFrom("2077-03-04T04:30:00Z");

  private final Core core = new Core();
  private final SessionAccess asha = SessionAccess.of(MENTOR, ASHA.id());
  private final SessionAccess meera = SessionAccess.of(STUDENT, MEERA.id());
  private Session session;

  @BeforeEach
  void meeraHasPaid() {
    session = core.held(MEERA, TUESDAY_TEN);
    now(
        core.handlePaymentWebhook.captured(
            core.payments.pay(session, "pay_1", Charge.State.CAPTURED)));
  }

  @Test
  void schedule_is_checked_before_a_request_is_stored() {
    core.availability.offered = false;
    assertEquals(Reason.SLOT_NOT_OFFERED, refusal(ask(asha, Optional.of(WEDNESDAY_TEN))));
    core.availability.away = true;
    assertEquals(Reason.AVAILABILITY_UNAVAILABLE, refusal(ask(asha, Optional.of(WEDNESDAY_TEN))));
    assertEquals(SessionStatus.SCHEDULED, core.current(session).status());
    now(ask(asha, Optional.empty()));
    assertEquals(SessionStatus.RESCHEDULE_REQUESTED, core.current(session).status());
  }

  @Test
  void mentor_without_instant_bookings_can_move_sessions() {
    core.availability.instantBooking = false;
    now(ask(asha, Optional.of(WEDNESDAY_TEN)));
    assertEquals(WEDNESDAY_TEN, now(approve(meera, Optional.empty())).slot());
  }

  @Test
  void time_held_for_the_session_is_not_checked_again() {
    now(ask(asha, Optional.of(WEDNESDAY_TEN)));
    core.availability.away = true;
    assertEquals(WEDNESDAY_TEN, now(ask(meera, Optional.of(WEDNESDAY_TEN))).slot());
  }

  @Test
  void impossible_request_is_refused_before_any_call() {
    now(ask(asha, Optional.empty()));
    core.availability.away = true;
    assertEquals(
        Reason.RESCHEDULE_ALREADY_PENDING, refusal(ask(meera, Optional.of(WEDNESDAY_TEN))));
    assertEquals(Reason.NOT_YOURS_TO_ANSWER, refusal(approve(asha, Optional.of(WEDNESDAY_TEN))));
  }

  @Test
  void a_chosen_time_is_one_of_the_schedules() {
    now(ask(meera, Optional.empty()));
    core.availability.offered = false;
    assertEquals(Reason.SLOT_NOT_OFFERED, refusal(approve(asha, Optional.of(WEDNESDAY_TEN))));
    core.availability.offered = true;
    assertEquals(WEDNESDAY_TEN, now(approve(asha, Optional.of(WEDNESDAY_TEN))).slot());
  }

  @Test
  void a_rejected_request_leaves_the_session_where_it_is() {
    now(ask(meera, Optional.of(WEDNESDAY_TEN)));
    now(core.answerReschedule.reject(session.id(), pending(), asha));
    assertEquals(TUESDAY_TEN, core.current(session).slot());
    core.held(MEERA, WEDNESDAY_TEN);
  }

  @Test
  void only_unanswered_requests_expire() {
    now(ask(meera, Optional.of(WEDNESDAY_TEN)));
    now(core.lapseRequests.lapseDue());
    assertEquals(SessionStatus.RESCHEDULE_REQUESTED, core.current(session).status());
    core.pass(Duration.ofHours(48));
    now(core.lapseRequests.lapseDue());
    assertEquals(SessionStatus.SCHEDULED, core.current(session).status());
  }

  @Test
  void expired_request_still_stored_blocks_nothing() {
    var friday = hourFrom("2077-03-05T04:30:00Z");
    now(ask(asha, Optional.of(friday)));
    now(approve(meera, Optional.empty()));
    now(ask(asha, Optional.empty()));
    core.pass(Duration.ofHours(48));
    core.availability.offered = false;
    assertEquals(Reason.SLOT_NOT_OFFERED, refusal(ask(meera, Optional.of(THURSDAY_TEN))));
    core.availability.offered = true;
    now(ask(meera, Optional.of(THURSDAY_TEN)));
    assertEquals(STUDENT, core.current(session).pendingRequest().orElseThrow().by());
  }

  @CanIgnoreReturnValue
  private Uni<Session> ask(SessionAccess by, Optional<Slot> to) {
    return core.requestReschedule.request(session.id(), by, "Something came up", to);
  }

  @CanIgnoreReturnValue
  private Uni<Session> approve(SessionAccess by, Optional<Slot> chosen) {
    return core.answerReschedule.approve(session.id(), pending(), by, chosen);
  }

  private RequestId pending() {
    return core.current(session).pendingRequest().orElseThrow().id();
  }
}
