package ai.aureeture.notification.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BellTest {
  private static final String SUPPORT = "support@aureeture.example";
  private static final Money PRICE = new Money(150000, "INR");

  @Test
  void a_confirmation_rings_for_both_in_their_own_time() {
    var bells = Bell.of(new Fact.Confirmed("event-1", Sessions.confirmed()), SUPPORT);

    assertEquals(
        List.of(
            "Your session “System design” with Noah Kim is confirmed: Sun 14 March 2027, 23:30 -"
                + " Mon 15 March 2027, 00:30 (India Standard Time, Asia/Kolkata).",
            "Your session “System design” with Asha Verma is confirmed: Sun 14 March 2027, 14:00 -"
                + " 15:00 (Eastern Daylight Time, America/New_York)."),
        bells.stream().map(Bell::body).toList());
    assertEquals(List.of("user_m1", "user_s1"), bells.stream().map(Bell::recipientId).toList());
  }

  @ParameterizedTest
  @EnumSource(RefundReason.class)
  void a_refund_names_the_amount_and_whom_to_ask(RefundReason reason) {
    for (var bell : refunded(reason)) {
      assertTrue(bell.body().contains("INR 1,500"), bell.body());
      assertTrue(bell.body().contains(SUPPORT), bell.body());
    }
  }

  @Test
  void a_second_payment_that_goes_back_rings_for_the_student_alone() {
    var bells = refunded(RefundReason.SURPLUS);

    assertEquals(List.of("user_s1"), bells.stream().map(Bell::recipientId).toList());
    assertTrue(bells.getFirst().body().contains("Your session stands"));
  }

  @Test
  void one_event_rings_the_same_bells_however_often_it_is_told() {
    var once = Bell.of(new Fact.Confirmed("event-1", Sessions.confirmed()), SUPPORT);
    var again = Bell.of(new Fact.Confirmed("event-1", Sessions.confirmed()), SUPPORT);
    var other = Bell.of(new Fact.Confirmed("event-2", Sessions.confirmed()), SUPPORT);

    assertEquals(once, again);
    assertNotEquals(once.getFirst().id(), once.getLast().id());
    assertFalse(other.stream().anyMatch(bell -> bell.id().equals(once.getFirst().id())));
  }

  private static List<Bell> refunded(RefundReason reason) {
    return Bell.of(new Fact.Refunded("event-1", Sessions.confirmed(), PRICE, reason), SUPPORT);
  }
}
