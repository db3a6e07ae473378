package ai.aureeture.booking.domain.session;

import static ai.aureeture.booking.domain.payment.ProviderRefund.Status.FAILED;
import static ai.aureeture.booking.domain.payment.ProviderRefund.Status.PENDING;
import static ai.aureeture.booking.domain.payment.ProviderRefund.Status.PROCESSED;
import static ai.aureeture.booking.domain.payment.ProviderRefund.Status.REVERSED;
import static ai.aureeture.booking.support.Cast.NOW;
import static ai.aureeture.booking.support.Cast.PRICE;
import static ai.aureeture.booking.support.Cast.TUESDAY_TEN;
import static ai.aureeture.booking.support.Cast.meerasHold;
import static ai.aureeture.booking.support.Cast.meerasSession;
import static ai.aureeture.booking.support.Cast.payment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.Payment;
import ai.aureeture.booking.domain.payment.PaymentStatus;
import ai.aureeture.booking.domain.payment.ProviderRefund;
import ai.aureeture.booking.domain.payment.ProviderRefund.Status;
import ai.aureeture.booking.domain.payment.Refund;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefundTransitionsTest {
  private static final Payment PAYMENT = payment("pay_1");
  private static final Instant AFTERWARDS = TUESDAY_TEN.end();
  private static final long PART = 50000;
  private static final long REST = PRICE.minor() - PART;

  @Test
  void a_part_lowers_what_the_mentor_earns_and_changes_nothing_else() {
    var part = report(meerasSession(), "rfnd_1", PART, PROCESSED);
    assertTrue(part.has(SessionEvent.PartlyRefunded.class));
    assertEquals(SessionStatus.SCHEDULED, part.session().status());
    assertEquals(PaymentStatus.PAID, part.session().paymentStatus());
    assertEquals(PART, part.session().returned().minor());
  }

  @Test
  void partial_refund_is_published_when_processed() {
    var accepted = report(meerasSession(), "rfnd_1", PART, PENDING);
    assertEquals(
        List.of(new SessionEvent.RefundRecorded(refund("rfnd_1", PART, PENDING))),
        accepted.events());
    assertEquals(0, accepted.session().returned().minor());
    var processed = report(accepted.session(), "rfnd_1", PART, PROCESSED);
    assertTrue(processed.has(SessionEvent.PartlyRefunded.class));
  }

  /** The reports of two parts that make up the price, in every order, and each of them twice. */
  @ParameterizedTest
  @MethodSource("orders")
  void two_parts_end_the_session_once_in_whatever_order_they_are_reported(List<String> order) {
    var session = meerasSession();
    var emitted = Stream.<SessionEvent>of();
    for (var report : Stream.concat(order.stream(), order.stream()).toList()) {
      var decision =
          report(
              session,
              report.substring(0, 6),
              report.startsWith("rfnd_1") ? PART : REST,
              Status.valueOf(report.substring(7)));
      emitted = Stream.concat(emitted, decision.events().stream());
      session = decision.session();
    }
    var events = emitted.toList();
    assertEquals(PaymentStatus.REFUNDED, session.paymentStatus());
    assertEquals(Optional.of(CancelReason.REFUNDED), session.cancelReason());
    assertEquals(1, count(events, SessionEvent.Cancelled.class));
    assertEquals(1, count(events, SessionEvent.Refunded.class));
    assertTrue(count(events, SessionEvent.PartlyRefunded.class) <= 1);
  }

  static Stream<List<String>> orders() {
    return permutations(
        List.of("rfnd_1 PENDING", "rfnd_1 PROCESSED", "rfnd_2 PENDING", "rfnd_2 PROCESSED"));
  }

  @Test
  void operators_refund_is_done_when_all_parts_add_up_to_the_payment() {
    var part = report(meerasSession(), "rfnd_1", PART, PROCESSED).session();
    var ordered = part.refund(NOW).session();
    assertEquals(
        REST, ordered.refunds().leftOf(ordered.refunds().due().toList().getFirst()).minor());
    assertTrue(report(ordered, "rfnd_1", PART, PROCESSED).changesNothing());
    assertEquals(PaymentStatus.PAID, ordered.paymentStatus());
    var done = report(ordered, "rfnd_2", REST, PROCESSED);
    assertTrue(done.has(SessionEvent.Refunded.class));
    assertEquals(PaymentStatus.REFUNDED, done.session().paymentStatus());
  }

  @Test
  void refund_that_fails_after_acceptance_can_be_requested_again() {
    var ordered = meerasSession().refund(NOW).session();
    var accepted = report(ordered, "rfnd_1", PRICE.minor(), PENDING).session();
    assertTrue(accepted.refundFailed(PAYMENT.id(), NOW).changesNothing());
    assertEquals(0, accepted.refunds().leftOf(due(accepted)).minor());
    assertEquals(PRICE, accepted.refunds().notReturned(due(accepted)));
    var failed = report(accepted, "rfnd_1", PRICE.minor(), FAILED);
    assertTrue(failed.has(SessionEvent.RefundFailed.class));
    assertTrue(report(failed.session(), "rfnd_1", PRICE.minor(), FAILED).changesNothing());
    assertTrue(report(failed.session(), "rfnd_1", PRICE.minor(), PROCESSED).changesNothing());
    var again = failed.session().refund(NOW);
    assertTrue(again.has(SessionEvent.RefundOrdered.class));
    assertEquals(1, again.session().refunds().due().count());
    assertTrue(again.session().refund(NOW).changesNothing());
  }

  @Test
  void failed_surplus_refund_is_retried_and_the_session_stays() {
    var surplus = payment("pay_2");
    var failed =
        meerasSession().paid(surplus, NOW).session().refundFailed(surplus.id(), NOW).session();
    var again = failed.refund(NOW).session();
    assertEquals(SessionStatus.SCHEDULED, again.status());
    assertEquals(List.of(surplus.id()), again.refunds().due().map(Refund::payment).toList());
    assertEquals(SessionStatus.CANCELLED, again.refund(NOW).session().status());
  }

  @Test
  void a_refund_that_fails_after_it_was_processed_is_owed_again() {
    var back = meerasSession().refunded(PAYMENT, "rfnd_1", NOW).session();
    var failed = report(back, "rfnd_1", PRICE.minor(), FAILED);
    assertTrue(failed.has(SessionEvent.RefundFailed.class));
    assertEquals(PaymentStatus.PAID, failed.session().paymentStatus());
    assertEquals(
        Refund.State.FAILED, failed.session().refunds().of(PAYMENT.id()).orElseThrow().state());
    var replaced = report(failed.session(), "rfnd_2", PRICE.minor(), PROCESSED);
    assertTrue(replaced.has(SessionEvent.Refunded.class));
  }

  @Test
  void failed_partial_refund_is_published_only_after_its_success_was() {
    var accepted = report(meerasSession(), "rfnd_1", PART, PENDING).session();
    assertFalse(report(accepted, "rfnd_1", PART, FAILED).has(SessionEvent.RefundFailed.class));
    var processed = report(meerasSession(), "rfnd_1", PART, PROCESSED).session();
    var failed = report(processed, "rfnd_1", PART, FAILED);
    assertTrue(failed.has(SessionEvent.RefundFailed.class));
    assertEquals(0, failed.session().returned().minor());
    assertEquals(REVERSED, statusOf("rfnd_1", failed.session()));
    var replaced = report(failed.session(), "rfnd_2", PART, PROCESSED).session();
    assertEquals(FAILED, statusOf("rfnd_1", replaced));
  }

  @Test
  void a_reversed_part_that_is_asked_for_again_leaves_the_session_scheduled() {
    var reversed = reversed(meerasSession());
    var again = reversed.refund(NOW);
    assertEquals(PART, again.session().refunds().leftOf(due(again.session())).minor());
    assertEquals(SessionStatus.SCHEDULED, again.session().status());
    assertFalse(again.has(SessionEvent.Cancelled.class));
    assertTrue(again.session().refund(NOW).changesNothing());
    assertEquals(FAILED, statusOf("rfnd_1", again.session()));
    assertEquals(0, again.session().returned().minor());
    var failed = again.session().refundFailed(PAYMENT.id(), NOW).session().refund(NOW).session();
    assertEquals(PART, failed.refunds().leftOf(due(failed)).minor());
    var back = report(failed, "rfnd_2", PART, PROCESSED);
    assertTrue(back.has(SessionEvent.PartlyRefunded.class));
    assertEquals(SessionStatus.SCHEDULED, back.session().status());
    assertEquals(PaymentStatus.PAID, back.session().paymentStatus());
    assertEquals(PART, back.session().returned().minor());
    assertEquals(SessionStatus.CANCELLED, back.session().refund(NOW).session().status());
  }

  @Test
  void a_reversed_part_is_asked_for_beside_the_parts_that_went_back() {
    var other = report(reversed(meerasSession()), "rfnd_2", 30000, PENDING).session();
    var again = other.refund(NOW).session();
    assertEquals(PART, again.refunds().leftOf(due(again)).minor());
  }

  @Test
  void a_smaller_refund_makes_up_for_a_part_of_a_reversed_one() {
    var smaller = report(reversed(meerasSession()), "rfnd_2", 100, PROCESSED).session();
    assertEquals(REVERSED, statusOf("rfnd_1", smaller));
    var again = smaller.refund(NOW);
    assertEquals(SessionStatus.SCHEDULED, again.session().status());
    assertEquals(PART - 100, again.session().refunds().leftOf(due(again.session())).minor());
    var rest = report(smaller, "rfnd_3", PART - 100, PROCESSED).session();
    assertEquals(FAILED, statusOf("rfnd_1", rest));
  }

  @Test
  void a_refund_of_before_does_not_make_up_for_a_reversed_one() {
    var older = report(meerasSession(), "rfnd_0", PART, PENDING).session();
    var processed = report(reversed(older), "rfnd_0", PART, PROCESSED).session();
    assertEquals(REVERSED, statusOf("rfnd_1", processed));
    var again = processed.refund(NOW).session();
    assertEquals(PART, again.refunds().leftOf(due(again)).minor());
  }

  @Test
  void each_refund_that_fails_after_it_was_told_is_told() {
    var part = report(meerasSession(), "rfnd_1", PART, PROCESSED).session();
    var whole = report(part, "rfnd_2", REST, PROCESSED).session();
    var first = report(whole, "rfnd_1", PART, FAILED);
    assertEquals(List.of(failed(PART)), first.events());
    var second = report(first.session(), "rfnd_2", REST, FAILED);
    assertEquals(List.of(failed(PRICE.minor())), second.events());
    assertEquals(0, second.session().returned().minor());
    assertFalse(second.session().refunds().hasReversed());
  }

  @Test
  void a_part_that_goes_back_of_a_failed_refund_is_told() {
    var failed = wholeRefundFailed();
    var part = report(failed, "rfnd_2", PART, PROCESSED);
    assertEquals(
        List.of(new SessionEvent.PartlyRefunded(refund("rfnd_2", PART, PROCESSED))), part.events());
    assertEquals(
        Refund.State.FAILED, part.session().refunds().of(PAYMENT.id()).orElseThrow().state());
    var rest = report(part.session(), "rfnd_3", REST, PROCESSED);
    assertTrue(rest.has(SessionEvent.Refunded.class));
  }

  @Test
  void a_refund_that_made_up_for_a_part_and_fails_is_owed_no_second_time() {
    var smaller = report(reversed(meerasSession()), "rfnd_2", 100, PROCESSED).session();
    var failed = report(smaller, "rfnd_2", 100, FAILED);
    assertEquals(List.of(failed(100)), failed.events());
    assertEquals(PART, failed.session().refunds().owedAgain(PAYMENT.id()));
  }

  @Test
  void the_part_that_is_told_is_the_one_that_has_just_gone_back() {
    var failed = wholeRefundFailed();
    var pending = report(failed, "rfnd_2", 300, PENDING).session();
    var other = report(pending, "rfnd_3", 200, PROCESSED).session();
    assertEquals(
        List.of(new SessionEvent.PartlyRefunded(refund("rfnd_2", 300, PROCESSED))),
        report(other, "rfnd_2", 300, PROCESSED).events());
  }

  @Test
  void a_failure_names_what_is_owed_though_it_is_under_way_again() {
    var whole = meerasSession().refunded(PAYMENT, "rfnd_1", NOW).session();
    var again = report(whole, "rfnd_2", PRICE.minor(), PENDING).session();
    var failed = report(again, "rfnd_1", PRICE.minor(), FAILED);
    assertEquals(List.of(failed(PRICE.minor())), failed.events());
    assertEquals(Refund.State.DUE, due(failed.session()).state());
    assertTrue(
        report(failed.session(), "rfnd_2", PRICE.minor(), PROCESSED)
            .has(SessionEvent.Refunded.class));
  }

  private static SessionEvent failed(long minor) {
    return new SessionEvent.RefundFailed(
        PAYMENT.id(), new Money(minor, PRICE.currency()), Refund.Reason.REFUNDED);
  }

  @Test
  void full_refund_while_a_partial_one_is_due_ends_the_session() {
    var again = reversed(meerasSession()).refund(NOW).session();
    var reported = report(again, "rfnd_2", PRICE.minor(), PROCESSED);
    var listed =
        again.refundsFound(PAYMENT.id(), List.of(refund("rfnd_2", PRICE.minor(), PROCESSED)), NOW);
    for (var whole : List.of(reported, listed)) {
      assertTrue(whole.has(SessionEvent.Cancelled.class));
      assertTrue(whole.has(SessionEvent.Refunded.class));
      assertEquals(PaymentStatus.REFUNDED, whole.session().paymentStatus());
    }
  }

  @Test
  void a_failed_refund_counts_as_far_as_it_was_processed() {
    var completed = meerasSession().complete(TUESDAY_TEN.start()).session();
    var ordered = report(completed, "rfnd_1", PART, PROCESSED).session().refund(AFTERWARDS);
    assertEquals(PRICE, ordered.session().returned());
    var failed = ordered.session().refundFailed(PAYMENT.id(), AFTERWARDS).session();
    assertEquals(PART, failed.returned().minor());
  }

  @Test
  void surplus_payment_refunded_before_it_was_known_stays_a_surplus() {
    var surplus = payment("pay_2");
    var decision = meerasSession().refunded(surplus, "rfnd_1", NOW);
    assertEquals(
        Refund.Reason.SURPLUS,
        decision.session().refunds().of(surplus.id()).orElseThrow().reason());
    assertFalse(decision.has(SessionEvent.Cancelled.class));
    assertEquals(SessionStatus.SCHEDULED, decision.session().status());
  }

  @Test
  void a_refund_after_the_session_took_place_does_not_call_it_off() {
    for (var session :
        List.of(meerasSession(), meerasSession().complete(TUESDAY_TEN.start()).session())) {
      var ordered = session.refund(AFTERWARDS);
      assertFalse(ordered.has(SessionEvent.Cancelled.class));
      assertEquals(session.status(), ordered.session().status());
      assertEquals(PRICE, ordered.session().returned());
      var back = ordered.session().refunded(PAYMENT, "rfnd_1", AFTERWARDS);
      assertTrue(back.has(SessionEvent.Refunded.class));
      assertEquals(session.status(), back.session().status());
      assertEquals(PaymentStatus.REFUNDED, back.session().paymentStatus());
      var atProvider = session.refunded(PAYMENT, "rfnd_1", AFTERWARDS);
      assertEquals(session.status(), atProvider.session().status());
      assertFalse(atProvider.has(SessionEvent.Cancelled.class));
    }
  }

  @Test
  void a_refund_before_the_end_calls_the_session_off() {
    var ended = meerasSession().refund(AFTERWARDS.minusNanos(1));
    assertTrue(ended.has(SessionEvent.Cancelled.class));
  }

  @Test
  void refunds_listed_by_the_provider_are_recorded_together() {
    var lost = meerasHold().release(NOW).session().slotLost(PAYMENT, NOW).session();
    var found = List.of(refund("rfnd_2", REST, PENDING), refund("rfnd_1", PART, PROCESSED));
    var known = lost.refundsFound(PAYMENT.id(), found, NOW);
    assertEquals(lost.version() + 1, known.session().version());
    assertEquals(0, known.session().refunds().leftOf(due(known.session())).minor());
    assertTrue(known.session().refundsFound(PAYMENT.id(), found, NOW).changesNothing());
    var failed = List.of(refund("rfnd_2", REST, FAILED), refund("rfnd_1", PART, PROCESSED));
    assertTrue(
        known
            .session()
            .refundsFound(PAYMENT.id(), failed, NOW)
            .has(SessionEvent.RefundFailed.class));
  }

  @Test
  void refund_that_failed_before_it_was_known_does_not_end_the_attempts() {
    var ordered = meerasSession().refund(NOW).session();
    var known =
        ordered.refundsFound(PAYMENT.id(), List.of(refund("rfnd_0", PART, FAILED)), NOW).session();
    assertEquals(Refund.State.DUE, due(known).state());
    assertEquals(1, known.refunds().attemptsAtProvider(PAYMENT.id()));
  }

  private static Session wholeRefundFailed() {
    var back = meerasSession().refunded(PAYMENT, "rfnd_1", NOW).session();
    return report(back, "rfnd_1", PRICE.minor(), FAILED).session();
  }

  private static Session reversed(Session session) {
    var processed = report(session, "rfnd_1", PART, PROCESSED).session();
    return report(processed, "rfnd_1", PART, FAILED).session();
  }

  private static Refund due(Session session) {
    return session.refunds().of(PAYMENT.id()).orElseThrow();
  }

  private static Status statusOf(String refund, Session session) {
    return session.refunds().atProvider(refund).orElseThrow().status();
  }

  private static Decision report(Session session, String id, long minor, Status status) {
    return session.refundReported(PAYMENT, refund(id, minor, status), NOW);
  }

  private static ProviderRefund refund(String id, long minor, Status status) {
    return new ProviderRefund(id, PAYMENT.id(), new Money(minor, PRICE.currency()), status);
  }

  private static long count(List<SessionEvent> events, Class<? extends SessionEvent> kind) {
    return events.stream().filter(kind::isInstance).count();
  }

  private static <T> Stream<List<T>> permutations(List<T> all) {
    return all.isEmpty()
        ? Stream.of(List.of())
        : all.stream()
            .flatMap(first ->
                permutations(all.stream().filter(other -> !other.equals(first)).toList())
                    .map(rest -> Stream.concat(Stream.of(first), rest.stream()).toList()));
  }
}
