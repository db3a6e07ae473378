package ai.aureeture.booking.domain.payment;

import static ai.aureeture.booking.domain.payment.ProviderRefund.Status.FAILED;
import static ai.aureeture.booking.domain.payment.ProviderRefund.Status.PENDING;
import static ai.aureeture.booking.domain.payment.ProviderRefund.Status.PROCESSED;
import static ai.aureeture.booking.support.Cast.NOW;
import static ai.aureeture.booking.support.Cast.PRICE;
import static ai.aureeture.booking.support.Cast.payment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.payment.AdoptablePayment.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdoptablePaymentTest {
  private static final Duration HOLD_TIME = Duration.ofMinutes(10);
  private static final Instant LATER = NOW.plus(HOLD_TIME);

  private final AdoptablePayment waiting = AdoptablePayment.seen(payment("pay_1"), NOW, HOLD_TIME);
  private final AdoptablePayment due = waiting.returned(ReturnReason.UNUSED, LATER);

  @Test
  void payment_waits_as_long_as_a_hold_from_when_it_was_seen() {
    assertEquals(State.WAITING, waiting.state());
    assertEquals(LATER, waiting.nextAttemptAt());
  }

  @Test
  void payment_belongs_to_the_first_student_who_confirms() {
    var asked = waiting.askedBy("student-1");
    assertEquals(asked, asked.askedBy("student-1"));
    var refused = assertThrows(SessionRefused.class, () -> asked.askedBy("student-2"));
    assertEquals(Reason.NOT_YOUR_BOOKING, refused.reason());
  }

  @Test
  void the_first_reason_to_give_it_back_stays() {
    assertEquals(State.DUE, due.state());
    assertSame(due, due.returned(ReturnReason.REFUNDED_ELSEWHERE, LATER));
    assertEquals(Optional.of(ReturnReason.UNUSED), due.why());
  }

  @Test
  void payment_is_refunded_when_its_processed_parts_add_up() {
    var parts = List.of(refund("a", 50_000, PROCESSED), refund("b", 100_000, PENDING));
    assertEquals(State.DUE, due.reported(parts, LATER).state());
    assertEquals(0, due.leftAfter(parts).minor());
    var all = List.of(refund("a", 50_000, PROCESSED), refund("b", 100_000, PROCESSED));
    assertEquals(State.DONE, due.reported(all, LATER).state());
  }

  @Test
  void a_failed_part_is_owed_again_even_when_all_was_back() {
    var done = due.reported(List.of(refund("a", 150_000, PROCESSED)), LATER);
    var failed = List.of(refund("a", 150_000, FAILED));
    assertEquals(State.DUE, done.reported(failed, LATER).state());
    assertEquals(PRICE, done.leftAfter(failed));
  }

  @Test
  void a_refund_at_the_provider_does_not_decide_while_it_waits() {
    var reports = List.of(refund("a", 150_000, PROCESSED));
    assertSame(waiting, waiting.reported(reports, LATER));
  }

  @ParameterizedTest
  @CsvSource({"0, PT5S", "1, PT5M", "2, PT1H", "3, PT6H", "4, PT24H"})
  void a_refusal_is_followed_by_a_longer_wait(int refusals, Duration wait) {
    var refused = due;
    for (int i = 0; i < refusals; i++) {
      refused = refused.declined(LATER);
    }
    assertEquals(LATER.plus(wait), refused.declined(LATER).nextAttemptAt());
  }

  @Test
  void six_refusals_or_eighty_outages_leave_the_refund_to_the_operator() {
    var refused = due;
    for (int i = 0; i < 6; i++) {
      assertEquals(State.DUE, refused.state());
      refused = refused.declined(LATER);
    }
    assertEquals(State.FAILED, refused.state());
    var unanswered = due;
    for (int i = 0; i < 80; i++) {
      assertEquals(State.DUE, unanswered.state());
      unanswered = unanswered.unanswered(LATER);
    }
    assertEquals(State.FAILED, unanswered.state());
    assertSame(refused, refused.declined(LATER));
    assertEquals(
        State.DONE, refused.reported(List.of(refund("a", 150_000, PROCESSED)), LATER).state());
  }

  private static ProviderRefund refund(String id, long minor, ProviderRefund.Status status) {
    return new ProviderRefund(id, new PaymentId("pay_1"), new Money(minor, "INR"), status);
  }
}
