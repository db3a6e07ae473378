package ai.aureeture.booking.application.port;

import static ai.aureeture.booking.support.Cast.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.application.port.DueRefunds.DueRefund;
import ai.aureeture.booking.domain.payment.PaymentId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every agenda of refunds does, the double as well as the real one. */
public abstract class DueRefundsContract extends AgendaContract {
  private static final Instant SOON = NOW.plus(Duration.ofMinutes(1));

  protected abstract DueRefunds refunds();

  @Test
  void refund_is_not_taken_before_it_is_due() {
    var refund = due();
    assertEquals(Optional.empty(), taken(NOW, refund));
    assertEquals(Optional.of(refund), taken(SOON, refund));
  }

  @Test
  void taken_work_is_leased() {
    var refund = due();
    assertEquals(Optional.of(refund), taken(SOON, refund));
    assertEquals(Optional.empty(), taken(SOON.plus(LEASE).minusMillis(1), refund));
    assertEquals(Optional.of(refund), taken(SOON.plus(LEASE), refund));
  }

  @Test
  void a_failed_attempt_is_counted_and_tried_again_when_that_was_said() {
    var refund = due();
    var later = SOON.plus(Duration.ofHours(1));
    now(() -> refunds().tryAgain(refund.payment(), later));
    assertEquals(Optional.empty(), taken(later.minusMillis(1), refund));
    assertEquals(
        Optional.of(new DueRefund(refund.session(), refund.payment(), 1, 0)), taken(later, refund));
  }

  @Test
  void a_refusal_is_counted_as_an_attempt_too() {
    var refund = due();
    var later = SOON.plus(Duration.ofHours(1));
    now(() -> refunds().tryAgainAfterRefusal(refund.payment(), later));
    assertEquals(
        Optional.of(new DueRefund(refund.session(), refund.payment(), 1, 1)), taken(later, refund));
  }

  @Test
  void made_or_abandoned_refund_is_not_due() {
    var made = due();
    var givenUp = due();
    change(
        made.session(),
        session -> session.refunded(of(made.payment(), made.session()), "rfnd_1", NOW));
    change(givenUp.session(), session -> session.refundFailed(givenUp.payment(), NOW));
    assertEquals(Optional.empty(), taken(SOON, made));
    assertEquals(Optional.empty(), taken(SOON, givenUp));
  }

  @Test
  void no_more_are_taken_than_asked_for() {
    takeAway();
    var all = List.of(due(), due(), due());
    var taken = byTwos(() -> now(() -> refunds().takeDue(SOON, LEASE, 2)));
    assertOnce(all, taken);
  }

  @Test
  void work_taken_by_one_worker_is_not_taken_by_another() throws Exception {
    takeAway();
    var all = List.of(due(), due(), due(), due());
    var taken = eightConcurrently(() -> now(() -> refunds().takeDue(SOON, LEASE, 2)));
    assertOnce(all, taken);
  }

  // So that there is little to take besides.
  private void takeAway() {
    var _ = now(() -> refunds().takeDue(SOON, Duration.ofDays(30), ALL));
  }

  /** A session that was paid twice. */
  private DueRefund due() {
    PaymentId surplus = aPayment();
    return new DueRefund(paid(paid(held(), aPayment()), surplus), surplus, 0, 0);
  }

  private Optional<DueRefund> taken(Instant at, DueRefund refund) {
    return now(() -> refunds().takeDue(at, LEASE, ALL)).stream()
        .filter(due -> due.payment().equals(refund.payment()))
        .findFirst();
  }
}
