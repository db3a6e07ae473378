package ai.aureeture.booking.application.port;

import static ai.aureeture.booking.support.Cast.EXPIRY;
import static ai.aureeture.booking.support.Cast.NOW;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.domain.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every agenda of unpaid orders does, the double as well as the real one. */
public abstract class UnpaidOrdersContract extends AgendaContract {
  protected abstract UnpaidOrders orders();

  @Test
  void a_hold_is_due_when_the_time_to_pay_is_over_and_not_before() {
    var hold = held();
    assertFalse(due(EXPIRY.minusMillis(1)).contains(hold));
    assertTrue(due(EXPIRY).contains(hold));
  }

  @Test
  void taken_work_is_leased() {
    var hold = held();
    assertTrue(due(EXPIRY).contains(hold));
    assertFalse(due(EXPIRY.plus(LEASE).minusMillis(1)).contains(hold));
    assertTrue(due(EXPIRY.plus(LEASE)).contains(hold));
  }

  @Test
  void released_hold_is_checked_for_payment_too() {
    var hold = change(held(), session -> session.release(NOW));
    assertTrue(due(EXPIRY).contains(hold));
  }

  @Test
  void paid_order_is_settled() {
    var session = paid(held(), aPayment());
    assertFalse(due(EXPIRY).contains(session));
  }

  @Test
  void order_is_checked_again_at_the_planned_time_or_never() {
    var hold = held();
    var later = EXPIRY.plus(Duration.ofHours(2));
    now(() -> orders().askAgain(hold, Optional.of(later)));
    assertFalse(due(later.minusMillis(1)).contains(hold));
    assertTrue(due(later).contains(hold));
    now(() -> orders().askAgain(hold, Optional.empty()));
    assertFalse(due(later.plus(Duration.ofDays(1))).contains(hold));
  }

  @Test
  void no_more_are_taken_than_asked_for() {
    takeAway();
    var holds = List.of(held(), held(), held());
    assertOnce(holds, byTwos(() -> now(() -> orders().takeDue(EXPIRY, LEASE, 2))));
  }

  @Test
  void work_taken_by_one_worker_is_not_taken_by_another() throws Exception {
    takeAway();
    var holds = List.of(held(), held(), held(), held());
    var taken = eightConcurrently(() -> now(() -> orders().takeDue(EXPIRY, LEASE, 2)));
    assertOnce(holds, taken);
  }

  // So that there is little to take besides.
  private void takeAway() {
    var _ = now(() -> orders().takeDue(EXPIRY, Duration.ofDays(30), ALL));
  }

  private List<SessionId> due(Instant at) {
    return now(() -> orders().takeDue(at, LEASE, ALL));
  }
}
