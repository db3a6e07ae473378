package ai.aureeture.sandbox.razorpay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.sandbox.Client;
import ai.aureeture.sandbox.OneSandbox;
import ai.aureeture.sandbox.Receiver;
import io.vertx.core.json.JsonObject;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RefundsTest {
  @RegisterExtension static final OneSandbox one = new OneSandbox();
  private static final Client razorpay = one.razorpay();
  private static final Client controls = one.controls();

  @Test
  void a_refund_without_an_amount_is_full() {
    var payment = paid(150000);
    var refund = refund(payment, "{}").json();
    assertTrue(refund.getString("id").matches("rfnd_[A-Za-z0-9]{14}"));
    assertEquals(150000, refund.getInteger("amount"));
    assertEquals("processed", refund.getString("status"));
    assertEquals("refunded", payment(payment).getString("status"));
    assertEquals("full", payment(payment).getString("refund_status"));
    var order = payment(payment).getString("order_id");
    assertEquals("paid", razorpay.get("/orders/" + order).json().getString("status"));
    assertEquals(400, refund(payment, "{}").status());
  }

  @Test
  void parts_can_be_refunded_until_nothing_is_left() {
    var payment = paid(150000);
    assertEquals(200, refund(payment, "{\"amount\":50000}").status());
    assertEquals("captured", payment(payment).getString("status"));
    assertEquals("partial", payment(payment).getString("refund_status"));
    assertEquals(400, refund(payment, "{\"amount\":100001}").status());
    assertEquals(400, refund(payment, "{\"amount\":99}").status());
    assertEquals(200, refund(payment, "{\"amount\":100000}").status());
    assertEquals("full", payment(payment).getString("refund_status"));
    assertEquals(2, razorpay.get("/payments/" + payment + "/refunds").json().getInteger("count"));
  }

  @Test
  void the_same_key_refunds_once_and_for_one_purpose() {
    var payment = paid(150000);
    var keyed = razorpay.with("X-Refund-Idempotency", "refund-b1-late");
    var first = keyed.post("/payments/" + payment + "/refund", "{}");
    var again = keyed.post("/payments/" + payment + "/refund", "{}");
    assertEquals(200, again.status());
    assertEquals(first.json(), again.json());
    var other = keyed.post("/payments/" + payment + "/refund", "{\"amount\":100}");
    assertEquals(409, other.status());
    assertEquals("BAD_REQUEST_ERROR", other.error().getString("code"));
    assertEquals("NA", other.error().getString("source"));
    assertEquals("NA", other.error().getString("step"));
    assertEquals("NA", other.error().getString("reason"));
    var all = controls.get("/razorpay/refunds").json().getJsonArray("refunds");
    assertEquals(1, all.size());
    var order = payment(payment).getString("order_id");
    assertEquals(order, all.getJsonObject(0).getString("order_id"));
  }

  @Test
  void a_key_that_is_still_in_flight_is_409() {
    var payment = paid(150000);
    var keyed = razorpay.with("X-Refund-Idempotency", "refund-b1-slow");
    var slow = "{\"mode\":\"slow\",\"delayMs\":5000,\"times\":1}";
    assertEquals(204, controls.put("/faults/razorpay", slow).status());
    var first =
        CompletableFuture.supplyAsync(() -> keyed.post("/payments/" + payment + "/refund", "{}"));
    one.awaitCall("razorpay", "/refund");
    assertEquals(409, keyed.post("/payments/" + payment + "/refund", "{}").status());
    assertEquals(200, first.join().status());
    assertEquals(200, keyed.post("/payments/" + payment + "/refund", "{}").status());
  }

  @Test
  void a_malformed_key_and_a_refused_refund_leave_the_key_free() {
    var payment = paid(150000);
    for (var key : new String[] {"short", "with spaces in it", "colon:colon:colon"}) {
      var answer =
          razorpay.with("X-Refund-Idempotency", key).post("/payments/" + payment + "/refund", "{}");
      assertEquals(400, answer.status());
    }
    var keyed = razorpay.with("X-Refund-Idempotency", "refund-b1-late");
    assertEquals(400, keyed.post("/payments/" + payment + "/refund", "{\"amount\":1}").status());
    assertEquals(200, keyed.post("/payments/" + payment + "/refund", "{}").status());
  }

  @Test
  void uncaptured_payment_cannot_be_refunded() {
    var order = order(150000);
    var id = pay(order, "authorized");
    var answer = refund(id, "{}");
    assertEquals(400, answer.status());
    assertEquals(400, refund("pay_x", "{}").status());
    var extra = refund(paid(100), "{\"why\":1}");
    assertEquals("extra_field_sent", extra.error().getString("reason"));
  }

  @Test
  void a_refund_of_2468_paise_fails_after_all() {
    var payment = paid(2468);
    var refund = refund(payment, "{}").json();
    assertEquals("pending", refund.getString("status"));
    Receiver.await(() -> refundStatus(refund.getString("id")).equals("failed"));
    assertEquals("captured", payment(payment).getString("status"));
    assertEquals(0, payment(payment).getInteger("amount_refunded"));
    assertNull(payment(payment).getString("refund_status"));
  }

  @Test
  void partial_refund_can_be_made_with_a_chosen_outcome() {
    var payment = paid(150000);
    var processed = atDesk(payment, "{\"amount\":50000}");
    assertEquals("processed", processed.getString("status"));
    assertEquals("partial", payment(payment).getString("refund_status"));
    var pending = atDesk(payment, "{\"amount\":40000,\"outcome\":\"pending\"}");
    assertEquals("pending", refundStatus(pending.getString("id")));
    assertEquals("processed", outcome(pending, "processed").json().getString("status"));
    var failed = atDesk(payment, "{\"amount\":60000,\"outcome\":\"failed\"}");
    assertEquals("failed", failed.getString("status"));
    assertEquals("failed", outcome(processed, "failed").json().getString("status"));
    assertEquals(400, outcome(processed, "processed").status());
    assertEquals(40000, payment(payment).getInteger("amount_refunded"));
  }

  private static JsonObject atDesk(String payment, String body) {
    return controls.post("/razorpay/payments/" + payment + "/refund", body).json();
  }

  private static Client.Answer outcome(JsonObject refund, String outcome) {
    return controls.post(
        "/razorpay/refunds/" + refund.getString("id") + "/outcome",
        "{\"outcome\":\"" + outcome + "\"}");
  }

  private static String order(int amount) {
    var body = "{\"amount\":" + amount + ",\"currency\":\"INR\"}";
    return razorpay.post("/orders", body).json().getString("id");
  }

  private static String pay(String order, String outcome) {
    var body = "{\"outcome\":\"" + outcome + "\"}";
    var answer = controls.post("/razorpay/orders/" + order + "/pay", body);
    return answer.json().getString("razorpay_payment_id");
  }

  private static String paid(int amount) {
    return pay(order(amount), "captured");
  }

  private static Client.Answer refund(String payment, String body) {
    return razorpay.post("/payments/" + payment + "/refund", body);
  }

  private static JsonObject payment(String id) {
    return razorpay.get("/payments/" + id).json();
  }

  private static String refundStatus(String id) {
    return razorpay.get("/refunds/" + id).json().getString("status");
  }
}
