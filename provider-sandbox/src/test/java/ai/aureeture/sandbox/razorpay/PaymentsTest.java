package ai.aureeture.sandbox.razorpay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.sandbox.CanIgnoreReturnValue;
import ai.aureeture.sandbox.Client;
import ai.aureeture.sandbox.OneSandbox;
import ai.aureeture.sandbox.Receiver;
import com.razorpay.Utils;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentsTest {
  @RegisterExtension static final OneSandbox one = new OneSandbox();
  private static final Client razorpay = one.razorpay();
  private static final Client controls = one.controls();

  @Test
  void razorpays_own_library_accepts_the_signature_of_a_payment() throws Exception {
    var paid = pay(order(""), "captured");
    assertTrue(Utils.verifyPaymentSignature(new JSONObject(paid.encode()), "sandbox-key-secret"));
    assertFalse(Utils.verifyPaymentSignature(new JSONObject(paid.encode()), "another-secret"));
  }

  @Test
  void a_captured_payment_pays_its_order() {
    var order = order("");
    var payment = payment(pay(order, "captured"));
    assertTrue(payment.getString("id").matches("pay_[A-Za-z0-9]{14}"));
    assertEquals("captured", payment.getString("status"));
    assertTrue(payment.getBoolean("captured"));
    assertEquals(3540, payment.getInteger("fee"));
    assertEquals("paid", status(order));
    var again = controls.post("/razorpay/orders/" + order + "/pay", "{\"outcome\":\"captured\"}");
    assertEquals(400, again.status());
  }

  @ParameterizedTest
  @CsvSource({"153540, 3540, 540", "120000, 0, 0"})
  void customers_fee_or_an_offer_changes_the_amount_and_pays_the_order(
      int amount, int fee, int tax) {
    var order = order("");
    var body = "{\"outcome\":\"captured\",\"amount\":%d,\"fee\":%d}".formatted(amount, fee);
    var payment = payment(controls.post("/razorpay/orders/" + order + "/pay", body).json());
    assertEquals("captured", payment.getString("status"));
    assertEquals(amount, payment.getInteger("amount"));
    assertEquals(fee, payment.getInteger("fee"));
    assertEquals(tax, payment.getInteger("tax"));
    var paid = razorpay.get("/orders/" + order).json();
    assertEquals("paid", paid.getString("status"));
    assertEquals(150_000, paid.getInteger("amount"));
    assertEquals(150_000, paid.getInteger("amount_paid"));
    assertEquals(0, paid.getInteger("amount_due"));
    var refund = razorpay.post("/payments/" + payment.getString("id") + "/refund", "{}").json();
    assertEquals(amount, refund.getInteger("amount"));
  }

  @Test
  void an_authorized_payment_of_another_amount_is_captured_for_that_amount() {
    var order = order("");
    var body = "{\"outcome\":\"authorized\",\"amount\":153540,\"fee\":3540}";
    var paid = controls.post("/razorpay/orders/" + order + "/pay", body).json();
    var id = paid.getString("razorpay_payment_id");
    assertEquals(400, capture(id, "{\"amount\":150000,\"currency\":\"INR\"}").status());
    assertEquals(200, capture(id, "{\"amount\":153540,\"currency\":\"INR\"}").status());
    assertEquals(3540, payment(paid).getInteger("fee"));
    assertEquals("paid", status(order));
  }

  @Test
  void several_attempts_of_one_order_may_fail_before_one_succeeds() {
    var order = order("");
    for (int i = 0; i < 2; i++) {
      var failed = pay(order, "failed");
      assertNull(failed.getString("razorpay_signature"));
      assertEquals("BAD_REQUEST_ERROR", failed.getJsonObject("error").getString("code"));
      assertEquals("failed", payment(failed).getString("status"));
    }
    assertEquals("attempted", status(order));
    assertEquals("captured", payment(pay(order, "captured")).getString("status"));
    var payments = razorpay.get("/orders/" + order + "/payments").json();
    assertEquals(3, payments.getInteger("count"));
    assertEquals(3, razorpay.get("/orders/" + order).json().getInteger("attempts"));
  }

  @Test
  void authorized_payment_blocks_others_until_it_is_captured() {
    var order = order("");
    var id = pay(order, "authorized").getString("razorpay_payment_id");
    var other = controls.post("/razorpay/orders/" + order + "/pay", "{\"outcome\":\"captured\"}");
    assertEquals(400, other.status());
    assertEquals(400, capture(id, "{\"amount\":149999,\"currency\":\"INR\"}").status());
    assertEquals(400, capture(id, "{\"amount\":150000,\"currency\":\"USD\"}").status());
    assertEquals(400, capture(id, "{\"currency\":\"INR\"}").status());
    var captured = capture(id, "{\"amount\":150000,\"currency\":\"INR\"}");
    assertEquals(200, captured.status());
    assertEquals("captured", captured.json().getString("status"));
    assertEquals("paid", status(order));
    var twice = capture(id, "{\"amount\":150000,\"currency\":\"INR\"}");
    assertEquals("This payment has already been captured", twice.error().getString("description"));
  }

  @Test
  void an_order_for_manual_capture_only_authorizes_in_the_checkout() {
    var order = order(",\"payment\":{\"capture\":\"manual\"}");
    var paid = controls.post("/razorpay/orders/" + order + "/pay", "{}").json();
    assertEquals("authorized", payment(paid).getString("status"));
  }

  @Test
  void a_failed_payment_can_be_authorized_late() {
    var order = order("");
    var failed = pay(order, "failed").getString("razorpay_payment_id");
    var late =
        controls.post(
            "/razorpay/orders/" + order + "/pay",
            "{\"outcome\":\"captured\",\"paymentId\":\"" + failed + "\"}");
    assertEquals(200, late.status());
    var payment = razorpay.get("/payments/" + failed).json();
    assertEquals("captured", payment.getString("status"));
    assertTrue(payment.getBoolean("late_authorized"));
    assertNull(payment.getString("error_code"));
    assertEquals("paid", status(order));
  }

  @Test
  void late_duplicate_on_a_paid_order_is_refunded_immediately() {
    var order = order("");
    var failed = pay(order, "failed").getString("razorpay_payment_id");
    pay(order, "captured");
    var body = "{\"outcome\":\"captured\",\"paymentId\":\"" + failed + "\"}";
    assertEquals(200, controls.post("/razorpay/orders/" + order + "/pay", body).status());
    var payment = razorpay.get("/payments/" + failed).json();
    assertEquals("refunded", payment.getString("status"));
    assertEquals("full", payment.getString("refund_status"));
  }

  @Test
  void uncaptured_payment_is_refunded() {
    setting("SANDBOX_MINUTE_MILLIS", "10");
    var terms =
        ",\"payment\":{\"capture\":\"automatic\",\"capture_options\":{\"automatic_expiry_period\":12,"
            + "\"manual_expiry_period\":12,\"refund_speed\":\"normal\"}}";
    var id = pay(order(terms), "authorized").getString("razorpay_payment_id");
    Receiver.await(() -> paymentStatus(id).equals("refunded"));
    assertEquals(400, capture(id, "{\"amount\":150000,\"currency\":\"INR\"}").status());
  }

  @Test
  void an_authorized_payment_captures_itself_when_that_is_switched_on() {
    setting("SANDBOX_RAZORPAY_AUTO_CAPTURE_MILLIS", "100");
    var id = pay(order(""), "authorized").getString("razorpay_payment_id");
    Receiver.await(() -> paymentStatus(id).equals("captured"));
  }

  @Test
  void unknown_test_payment_option_is_refused() {
    assertEquals(404, controls.post("/razorpay/orders/order_x/pay", "{}").status());
    var order = order("");
    assertEquals(
        400,
        controls.post("/razorpay/orders/" + order + "/pay", "{\"outcome\":\"maybe\"}").status());
    assertEquals(
        401,
        controls.post("/razorpay/orders/" + order + "/pay", "{\"key\":\"rzp_other\"}").status());
    for (var money : List.of("\"amount\":99", "\"amount\":\"1\"", "\"fee\":-1")) {
      assertEquals(
          400, controls.post("/razorpay/orders/" + order + "/pay", "{" + money + "}").status());
    }
    var how = "{\"outcome\":\"captured\",\"webhook\":\"perhaps\"}";
    assertEquals(400, controls.post("/razorpay/orders/" + order + "/pay", how).status());
    assertEquals("created", status(order));
  }

  private static String order(String more) {
    var body = "{\"amount\":150000,\"currency\":\"INR\",\"receipt\":\"b1\"" + more + "}";
    return razorpay.post("/orders", body).json().getString("id");
  }

  @CanIgnoreReturnValue
  private static JsonObject pay(String order, String outcome) {
    var answer =
        controls.post("/razorpay/orders/" + order + "/pay", "{\"outcome\":\"" + outcome + "\"}");
    assertEquals(200, answer.status(), answer.body());
    return answer.json();
  }

  private static JsonObject payment(JsonObject paid) {
    return razorpay.get("/payments/" + paid.getString("razorpay_payment_id")).json();
  }

  private static Client.Answer capture(String payment, String body) {
    return razorpay.post("/payments/" + payment + "/capture", body);
  }

  private static String status(String order) {
    return razorpay.get("/orders/" + order).json().getString("status");
  }

  private static String paymentStatus(String payment) {
    return razorpay.get("/payments/" + payment).json().getString("status");
  }

  private static void setting(String name, String value) {
    var body = new JsonObject().put(name, value).encode();
    assertEquals(204, controls.put("/settings", body).status());
  }
}
