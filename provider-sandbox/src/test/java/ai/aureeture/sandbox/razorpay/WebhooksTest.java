package ai.aureeture.sandbox.razorpay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.sandbox.CanIgnoreReturnValue;
import ai.aureeture.sandbox.Client;
import ai.aureeture.sandbox.ProviderSandbox;
import ai.aureeture.sandbox.Receiver;
import ai.aureeture.sandbox.SandboxConfig;
import ai.aureeture.sandbox.settings.Setting;
import com.razorpay.Utils;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhooksTest {
  private static final String SECRET = "sandbox-webhook-secret";
  private static Receiver receiver;
  private static ProviderSandbox sandbox;
  private static Client razorpay;
  private static Client controls;

  @BeforeAll
  static void start() {
    receiver = new Receiver();
    sandbox =
        ProviderSandbox.start(
            SandboxConfig.anyPort().with(Setting.RAZORPAY_WEBHOOK_URL, receiver.url()));
    razorpay = Client.razorpay(sandbox);
    controls = Client.controls(sandbox);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
    receiver.close();
  }

  @BeforeEach
  void forget() {
    assertEquals(204, controls.delete("").status());
    receiver.forget();
  }

  @Test
  void both_events_of_a_capture_are_sent_before_the_payer_is_answered() throws Exception {
    var order = order();
    var paid = pay(order, "{\"outcome\":\"captured\"}");
    assertEquals(2, receiver.hooks().size());
    var captured = receiver.hooks("payment.captured").getFirst();
    assertEquals(new JsonArray().add("payment"), captured.json().getJsonArray("contains"));
    assertEquals(paid, entity(captured, "payment").getString("id"));
    assertEquals("captured", entity(captured, "payment").getString("status"));
    var orderPaid = receiver.hooks("order.paid").getFirst();
    assertEquals(
        new JsonArray().add("payment").add("order"), orderPaid.json().getJsonArray("contains"));
    assertEquals(order, entity(orderPaid, "order").getString("id"));
    assertEquals("paid", entity(orderPaid, "order").getString("status"));
    assertNull(entity(orderPaid, "order").getValue("_capture"));
    assertNotEquals(
        captured.header("x-razorpay-event-id"), orderPaid.header("x-razorpay-event-id"));
    for (var hook : receiver.hooks()) {
      var signature = hook.header("X-Razorpay-Signature");
      assertTrue(Utils.verifyWebhookSignature(hook.body(), signature, SECRET));
      assertEquals("event", hook.json().getString("entity"));
    }
  }

  @Test
  void authorized_and_failed_payments_are_reported_too() {
    var order = order();
    pay(order, "{\"outcome\":\"failed\"}");
    assertEquals(
        "failed",
        entity(receiver.hooks("payment.failed").getFirst(), "payment").getString("status"));
    var payment = pay(order, "{\"outcome\":\"authorized\"}");
    assertEquals(1, receiver.hooks("payment.authorized").size());
    razorpay.post("/payments/" + payment + "/capture", "{\"amount\":150000,\"currency\":\"INR\"}");
    Receiver.await(() -> receiver.hooks("order.paid").size() == 1);
    Receiver.await(() -> receiver.hooks("payment.captured").size() == 1);
  }

  @Test
  void refund_is_reported_as_processed_or_failed() {
    var payment = pay(order(), "{\"webhook\":\"never\"}");
    razorpay.post("/payments/" + payment + "/refund", "{\"amount\":2468}");
    Receiver.await(() -> receiver.hooks("refund.failed").size() == 1);
    razorpay.post("/payments/" + payment + "/refund", "{}");
    Receiver.await(() -> receiver.hooks("refund.processed").size() == 1);
    var hook = receiver.hooks("refund.processed").getFirst();
    assertEquals(payment, entity(hook, "refund").getString("payment_id"));
    assertEquals("refunded", entity(hook, "payment").getString("status"));
  }

  @Test
  void a_refund_is_announced_before_it_is_processed_or_fails() {
    var payment = pay(order(), "{\"webhook\":\"never\"}");
    var refund =
        controls
            .post(
                "/razorpay/payments/" + payment + "/refund",
                "{\"amount\":50000,\"outcome\":\"pending\"}")
            .json()
            .getString("id");
    var created = receiver.hooks("refund.created").getFirst();
    assertEquals("pending", entity(created, "refund").getString("status"));
    controls.post("/razorpay/refunds/" + refund + "/outcome", "{\"outcome\":\"failed\"}");
    var failed = receiver.hooks("refund.failed").getFirst();
    assertEquals(refund, entity(failed, "refund").getString("id"));
    assertEquals(0, entity(failed, "payment").getInteger("amount_refunded"));
  }

  @Test
  void webhooks_can_come_never_twice_or_late() {
    pay(order(), "{\"webhook\":\"never\"}");
    assertTrue(receiver.hooks().isEmpty());
    pay(order(), "{\"webhook\":\"twice\"}");
    var ids = receiver.hooks("order.paid").stream().map(hook -> hook.header("x-razorpay-event-id"));
    assertEquals(4, receiver.hooks().size());
    assertEquals(1, ids.distinct().count());
    receiver.forget();
    var begun = System.currentTimeMillis();
    pay(order(), "{\"webhook\":\"late\",\"delayMs\":400}");
    Receiver.await(() -> receiver.hooks().size() == 2);
    assertTrue(receiver.hooks().stream().allMatch(hook -> hook.at() >= begun + 390));
  }

  @Test
  void refused_webhook_comes_again_after_1_and_2_seconds_with_the_same_id() {
    receiver.answer(500, 0);
    pay(order(), "{\"outcome\":\"failed\"}");
    Receiver.await(() -> receiver.hooks().size() >= 3);
    receiver.answer(200, 0);
    var hooks = receiver.hooks();
    assertEquals(
        1, hooks.stream().map(hook -> hook.header("x-razorpay-event-id")).distinct().count());
    assertEquals(1, hooks.stream().map(Receiver.Hook::body).distinct().count());
    assertBetween(990, 8_000, hooks.get(1).at() - hooks.get(0).at());
    assertBetween(1_990, 8_000, hooks.get(2).at() - hooks.get(1).at());
  }

  @Test
  void webhook_is_abandoned_after_the_retry_time() {
    receiver.answer(500, 0);
    retryFor(0);
    pay(order(), "{\"outcome\":\"failed\"}");
    var givenUp = receiver.hooks().getFirst();
    retryFor(600);
    pay(order(), "{\"outcome\":\"failed\"}");
    // By the time a later one comes again, the first would have.
    Receiver.await(() -> receiver.hooks().size() >= 3);
    assertEquals(1, receiver.hooks().stream().filter(hook -> isSame(hook, givenUp)).count());
  }

  @Test
  void the_payer_waits_no_longer_than_5_seconds_for_a_slow_receiver() {
    receiver.answer(200, 60_000); // longer than this test waits
    var begun = System.nanoTime();
    pay(order(), "{\"outcome\":\"captured\"}");
    assertBetween(4_900, 15_000, (System.nanoTime() - begun) / 1_000_000);
  }

  @Test
  void an_event_can_be_sent_again_just_as_it_was() {
    var payment = pay(order(), "{\"outcome\":\"captured\"}");
    var first = receiver.hooks("order.paid").getFirst();
    var answer = again(payment, "order.paid", "none");
    assertEquals(200, answer.json().getInteger("status"));
    assertEquals("seen", answer.json().getString("body"));
    var second = receiver.hooks("order.paid").getLast();
    assertEquals(first.body(), second.body());
    assertEquals(first.header("x-razorpay-event-id"), second.header("x-razorpay-event-id"));
  }

  @Test
  void an_event_can_be_tampered_with_on_the_way() throws Exception {
    var payment = pay(order(), "{\"webhook\":\"never\"}");
    assertFalse(verified(payment, "body"));
    assertFalse(verified(payment, "signature"));
    assertTrue(verified(payment, "none"));
    again(payment, "order.paid", "unsigned");
    assertNull(receiver.hooks().getLast().header("X-Razorpay-Signature"));
    again(payment, "order.paid", "previous-secret");
    var old = receiver.hooks().getLast();
    var signature = old.header("X-Razorpay-Signature");
    assertTrue(Utils.verifyWebhookSignature(old.body(), signature, SECRET + "-previous"));
  }

  @Test
  void receiver_answer_is_passed_on() {
    var payment = pay(order(), "{\"webhook\":\"never\"}");
    receiver.answer(400, 0);
    assertEquals(400, again(payment, "payment.captured", "signature").json().getInteger("status"));
    assertEquals(1, receiver.hooks().size());
    assertEquals(400, again(payment, "payment.exploded", "none").status());
    assertEquals(400, again(payment, "order.paid", "all").status());
    assertEquals(400, again(payment, "refund.processed", "none").status());
    assertEquals(404, again("pay_x", "order.paid", "none").status());
  }

  /** The upper bound leaves a busy machine its time. */
  private static void assertBetween(long atLeast, long below, long millis) {
    assertTrue(millis >= atLeast && millis < below, millis + " ms");
  }

  private static void retryFor(int seconds) {
    var body = "{\"SANDBOX_WEBHOOK_RETRY_SECONDS\":%d}".formatted(seconds);
    assertEquals(204, controls.put("/settings", body).status());
  }

  private static boolean isSame(Receiver.Hook one, Receiver.Hook other) {
    return one.header("x-razorpay-event-id").equals(other.header("x-razorpay-event-id"));
  }

  private static boolean verified(String payment, String tamper) throws Exception {
    again(payment, "payment.captured", tamper);
    var hook = receiver.hooks().getLast();
    var signature = hook.header("X-Razorpay-Signature");
    assertEquals("payment.captured", hook.json().getString("event"));
    return Utils.verifyWebhookSignature(hook.body(), signature, SECRET);
  }

  @CanIgnoreReturnValue
  private static Client.Answer again(String payment, String event, String tamper) {
    var body = new JsonObject().put("event", event).put("tamper", tamper).encode();
    return controls.post("/razorpay/payments/" + payment + "/webhook", body);
  }

  private static JsonObject entity(Receiver.Hook hook, String kind) {
    return hook.json().getJsonObject("payload").getJsonObject(kind).getJsonObject("entity");
  }

  private static String order() {
    var body = "{\"amount\":150000,\"currency\":\"INR\"}";
    return razorpay.post("/orders", body).json().getString("id");
  }

  @CanIgnoreReturnValue
  private static String pay(String order, String body) {
    var answer = controls.post("/razorpay/orders/" + order + "/pay", body);
    assertEquals(200, answer.status(), answer.body());
    return answer.json().getString("razorpay_payment_id");
  }
}
