package ai.aureeture.booking.domain;

import static ai.aureeture.booking.support.Cast.ASHA;
import static ai.aureeture.booking.support.Cast.CAREER_ADVICE;
import static ai.aureeture.booking.support.Cast.EXPIRY;
import static ai.aureeture.booking.support.Cast.NOW;
import static ai.aureeture.booking.support.Cast.TUESDAY_TEN;
import static ai.aureeture.booking.support.Cast.meerasRequest;
import static ai.aureeture.booking.support.Cast.meerasSession;
import static ai.aureeture.booking.support.Cast.payment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.domain.payment.Fee;
import ai.aureeture.booking.domain.payment.PaymentStatus;
import ai.aureeture.booking.domain.session.CancelReason;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionEvent;
import ai.aureeture.booking.domain.session.SessionEvent.Completed;
import ai.aureeture.booking.domain.session.SessionEvent.Completed.By;
import ai.aureeture.booking.domain.session.SessionState;
import ai.aureeture.booking.domain.session.SessionStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeetingTest {
  private static final Duration AN_HOUR = Duration.ofHours(1);

  @Test
  void the_mentor_completes_what_has_started() {
    var start = TUESDAY_TEN.start();
    var ongoing = meerasSession().join(ASHA.id(), start.minusSeconds(600)).session();
    assertThrows(SessionRefused.class, () -> ongoing.complete(start.minusNanos(1)));
    assertEquals(List.of(new Completed(By.MENTOR)), ongoing.complete(start).events());
    assertEquals(SessionStatus.COMPLETED, meerasSession().complete(start).session().status());
  }

  @Test
  void session_completes_automatically_some_time_after_its_end() {
    var session = meerasSession();
    var due = TUESDAY_TEN.end().plus(AN_HOUR);
    assertTrue(session.completeUnasked(AN_HOUR, due.minusNanos(1)).changesNothing());
    var decision = session.completeUnasked(AN_HOUR, due);
    assertEquals(List.of(new Completed(By.TIME)), decision.events());
    assertTrue(decision.session().completeUnasked(AN_HOUR, due).changesNothing());
    assertTrue(
        meerasSession().refund(NOW).session().completeUnasked(AN_HOUR, due).changesNothing());
  }

  @Test
  void a_completed_session_keeps_its_time_and_takes_notes() {
    var completed = meerasSession().complete(TUESDAY_TEN.end()).session();
    assertEquals(1, completed.claims().all().size());
    var noted =
        new Subject(
            "Career advice",
            Optional.empty(),
            Optional.of("Went well"),
            Optional.empty(),
            Optional.empty());
    var edited = completed.edit(noted, TUESDAY_TEN.end());
    assertEquals(noted, edited.session().subject());
    assertTrue(edited.session().edit(noted, TUESDAY_TEN.end()).changesNothing());
    assertTrue(completed.edit(CAREER_ADVICE, TUESDAY_TEN.end()).changesNothing());
  }

  @Test
  void operators_refund_cancels_immediately_and_is_due_until_accepted() {
    var decision = meerasSession().refund(NOW);
    var session = decision.session();
    assertEquals(SessionStatus.CANCELLED, session.status());
    assertEquals(PaymentStatus.PAID, session.paymentStatus());
    assertEquals(1, session.refunds().due().count());
    var back = session.refunded(payment("pay_1"), "rfnd_1", NOW);
    assertEquals(PaymentStatus.REFUNDED, back.session().paymentStatus());
    assertTrue(back.has(SessionEvent.Refunded.class));
    assertFalse(back.has(SessionEvent.Cancelled.class));
  }

  @Test
  void unanswered_free_request_is_declined() {
    var asked = meerasRequest();
    assertTrue(asked.lapse(EXPIRY.minusNanos(1)).changesNothing());
    var lapsed = asked.lapse(EXPIRY);
    assertEquals(Optional.of(CancelReason.DECLINED), lapsed.session().cancelReason());
    assertEquals(
        List.of(new SessionEvent.Cancelled(CancelReason.DECLINED, Optional.empty())),
        lapsed.events());
    assertThrows(SessionRefused.class, () -> asked.accept(EXPIRY));
  }

  @Test
  void a_session_with_a_price_cannot_be_written_down_as_free() {
    var free = new SessionState.Scheduled(new Fee.Free());
    var paid = meerasSession();
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Session(
                paid.id(),
                paid.terms(),
                paid.subject(),
                paid.time(),
                paid.order(),
                free,
                paid.reschedules(),
                paid.room(),
                paid.refunds(),
                paid.warnings(),
                paid.version(),
                paid.updatedAt()));
  }
}
