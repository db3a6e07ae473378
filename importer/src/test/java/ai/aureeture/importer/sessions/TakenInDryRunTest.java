package ai.aureeture.importer.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakenInDryRunTest {
  private final TakenInDryRun taken = new TakenInDryRun();

  @BeforeEach
  void take() {
    taken.add(session("mentor", "student", 10, 11, "pay_1"));
    taken.add(session("mentor", "student", 13, 14, "pay_2"));
  }

  @Test
  void person_cannot_have_two_sessions_at_one_time_in_any_role() {
    assertEquals(Optional.of("slot-taken"), refusal(session("mentor", "tom", 9, 12, "pay_3")));
    assertEquals(Optional.of("slot-taken"), refusal(session("student", "tom", 10, 11, "pay_3")));
    assertEquals(Optional.of("student-busy"), refusal(session("asha", "student", 13, 15, "pay_3")));
    assertEquals(Optional.of("student-busy"), refusal(session("asha", "mentor", 13, 14, "pay_3")));
  }

  @Test
  void times_may_touch() {
    assertEquals(Optional.empty(), refusal(session("mentor", "student", 11, 13, "pay_3")));
  }

  @Test
  void cancelled_session_takes_no_time() {
    var cancelled = session("mentor", "tom", 10, 11, "pay_3");
    cancelled.put("status", "cancelled");
    assertEquals(Optional.empty(), refusal(cancelled));
  }

  @Test
  void a_payment_and_an_order_are_used_once() {
    var samePayment = session("asha", "tom", 10, 11, "pay_1");
    samePayment.put("orderId", "another_order");
    assertEquals(Optional.of("payment-used"), refusal(samePayment));
    var sameOrder = session("asha", "tom", 10, 11, "pay_3");
    sameOrder.put("orderId", "order_of_pay_1");
    assertEquals(Optional.of("order-used"), refusal(sameOrder));
    var unpaid = session("asha", "tom", 10, 11, "pay_1");
    unpaid.put("paymentStatus", "pending");
    unpaid.remove("orderId");
    assertEquals(Optional.empty(), refusal(unpaid));
  }

  private Optional<String> refusal(Map<String, Object> session) {
    return taken.refusal(session);
  }

  private static Map<String, Object> session(
      String mentor, String student, int from, int to, String payment) {
    var session = new HashMap<String, Object>();
    session.put("mentorId", mentor);
    session.put("studentId", student);
    session.put("startTime", "2026-11-30T%02d:00:00Z".formatted(from));
    session.put("endTime", "2026-11-30T%02d:00:00Z".formatted(to));
    session.put("status", "scheduled");
    session.put("paymentStatus", "paid");
    session.put("paymentId", payment);
    session.put("orderId", "order_of_" + payment);
    return session;
  }
}
