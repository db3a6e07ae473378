package ai.aureeture.booking.application.port;

import static ai.aureeture.booking.support.Cast.NOW;
import static ai.aureeture.booking.support.Cast.PRICE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.payment.AdoptablePayment;
import ai.aureeture.booking.domain.payment.AdoptablePayment.State;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.Payment;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.ReturnReason;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every store of adoptable payments does, the double as well as the real one. */
public abstract class AdoptablePaymentsContract extends AgendaContract {
  private static final Duration HOLD_TIME = Duration.ofMinutes(10);
  private static final Instant OVER = NOW.plus(HOLD_TIME);

  protected abstract AdoptablePayments payments();

  @Test
  void a_payment_is_kept_once_with_the_time_it_was_seen_first() {
    var first = waiting();
    var later = AdoptablePayment.seen(first.payment(), OVER, HOLD_TIME);
    assertEquals(first, now(() -> payments().add(later)));
    assertEquals(Optional.of(first), now(() -> payments().of(first.payment().id())));
    assertEquals(Optional.empty(), now(() -> payments().of(aPayment())));
  }

  @Test
  void everything_that_is_decided_is_kept() {
    var first = waiting();
    var decided =
        decide(
            first.payment().id(),
            kept -> kept.askedBy("student-1").returned(ReturnReason.UNUSED, OVER).declined(OVER));
    assertEquals(1, decided.refusals());
    assertEquals(Optional.of(decided), now(() -> payments().of(first.payment().id())));
  }

  @Test
  void a_refusal_leaves_no_trace() {
    var first = waiting();
    decide(first.payment().id(), kept -> kept.askedBy("student-1"));
    assertEquals(
        Reason.NOT_YOUR_BOOKING,
        refusal(() -> decide(first.payment().id(), kept -> kept.askedBy("student-2"))));
    assertEquals(
        Optional.of("student-1"),
        now(() -> payments().of(first.payment().id())).orElseThrow().studentId());
  }

  @Test
  void payment_that_is_not_stored_cannot_change() {
    assertEquals(Reason.NOT_FOUND, refusal(() -> decide(aPayment(), kept -> kept)));
  }

  @Test
  void payment_used_by_a_session_is_not_refunded() {
    var first = waiting();
    paid(held(), first.payment().id());
    assertEquals(Reason.BOOKING_MISMATCH, refusal(() -> giveBack(first)));
    assertEquals(Optional.of(first), now(() -> payments().of(first.payment().id())));
  }

  @Test
  void payment_being_refunded_pays_for_no_session() {
    var first = waiting();
    giveBack(first);
    var session = held();
    assertEquals(Reason.BOOKING_MISMATCH, refusal(() -> paid(session, first.payment().id())));
  }

  @Test
  void one_of_concurrent_session_and_refund_gets_the_payment() throws Exception {
    for (int i = 0; i < 5; i++) {
      var first = waiting();
      var session = held();
      List<Callable<Boolean>> both =
          List.of(
              () -> succeeds(() -> giveBack(first)),
              () -> succeeds(() -> paid(session, first.payment().id())));
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        var done = threads.invokeAll(both).stream().filter(each -> each.resultNow()).count();
        assertEquals(1, done);
      }
      boolean isPaid = now(() -> sessions().get(session)).isPaidBy(first.payment().id());
      var state = now(() -> payments().of(first.payment().id())).orElseThrow().state();
      assertEquals(isPaid ? State.WAITING : State.DUE, state);
    }
  }

  @Test
  void waiting_payment_can_be_removed_and_one_being_refunded_stays() {
    var booked = waiting();
    var returned = waiting();
    giveBack(returned);
    now(() -> payments().remove(booked.payment().id()));
    now(() -> payments().remove(returned.payment().id()));
    now(() -> payments().remove(aPayment()));
    assertEquals(Optional.empty(), now(() -> payments().of(booked.payment().id())));
    assertEquals(
        State.DUE, now(() -> payments().of(returned.payment().id())).orElseThrow().state());
  }

  @Test
  void payment_is_due_after_its_wait_and_then_leased() {
    var first = waiting();
    assertEquals(List.of(), taken(OVER.minusMillis(1), first));
    assertEquals(List.of(State.WAITING), taken(OVER, first));
    assertEquals(List.of(), taken(OVER.plus(LEASE).minusMillis(1), first));
    assertEquals(List.of(State.WAITING), taken(OVER.plus(LEASE), first));
  }

  @Test
  void refund_is_due_until_it_is_made_or_has_failed() {
    var first = waiting();
    giveBack(first);
    assertEquals(List.of(), taken(NOW.plusSeconds(19), first));
    assertEquals(List.of(State.DUE), taken(NOW.plusSeconds(20), first));
    decide(
        first.payment().id(),
        kept ->
            Stream.iterate(kept, each -> each.declined(NOW))
                .dropWhile(each -> each.state() == State.DUE)
                .findFirst()
                .orElseThrow());
    assertEquals(List.of(), taken(NOW.plus(Duration.ofDays(30)), first));
  }

  @Test
  void work_taken_by_one_worker_is_not_taken_by_another() throws Exception {
    var _ = now(() -> payments().takeDue(OVER, Duration.ofDays(30), ALL));
    var all = Stream.generate(this::waiting).limit(4).map(each -> each.payment()).toList();
    var taken =
        eightConcurrently(() ->
            now(() -> payments().takeDue(OVER, LEASE, 2)).stream()
                .map(AdoptablePayment::payment)
                .toList());
    assertOnce(all, taken);
  }

  private AdoptablePayment waiting() {
    PaymentId id = aPayment();
    var payment = new Payment(id, new OrderId("order_of_" + id), PRICE);
    return now(() -> payments().add(AdoptablePayment.seen(payment, NOW, HOLD_TIME)));
  }

  private void giveBack(AdoptablePayment kept) {
    decide(kept.payment().id(), each -> each.returned(ReturnReason.UNUSED, NOW));
  }

  @CanIgnoreReturnValue
  private AdoptablePayment decide(PaymentId id, UnaryOperator<AdoptablePayment> decision) {
    return now(() -> payments().change(id, decision));
  }

  private List<State> taken(Instant at, AdoptablePayment payment) {
    return now(() -> payments().takeDue(at, LEASE, ALL)).stream()
        .filter(due -> due.payment().equals(payment.payment()))
        .map(AdoptablePayment::state)
        .toList();
  }

  private static Reason refusal(Runnable work) {
    return assertThrows(SessionRefused.class, work::run).reason();
  }

  private static boolean succeeds(Runnable work) {
    try {
      work.run();
      return true;
    } catch (SessionRefused refused) {
      assertEquals(Reason.BOOKING_MISMATCH, refused.reason());
      return false;
    }
  }
}
