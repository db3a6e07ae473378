package ai.aureeture.sandbox.razorpay;

import static ai.aureeture.sandbox.settings.Setting.SANDBOX_RAZORPAY_AUTO_CAPTURE_MILLIS;

import ai.aureeture.sandbox.razorpay.RazorpayWebhooks.Event;
import ai.aureeture.sandbox.settings.Settings;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What happens to a payment over time, and the events it leads to. */
final class PaymentFlow {
  private static final long BANK_MILLIS = 200;

  private final Vertx vertx;
  private final Settings settings;
  private final Orders orders;
  private final Payments payments;
  private final Refunds refunds;
  private final RazorpayWebhooks webhooks;

  PaymentFlow(
      Vertx vertx,
      Settings settings,
      Orders orders,
      Payments payments,
      Refunds refunds,
      RazorpayWebhooks webhooks) {
    this.vertx = vertx;
    this.settings = settings;
    this.orders = orders;
    this.payments = payments;
    this.refunds = refunds;
    this.webhooks = webhooks;
  }

  /** Starts the clocks of what was left open when the process ended. */
  void resume() {
    for (var payment : payments.all()) {
      if (payment.getString("status").equals("authorized")) watch(payment);
    }
    refunds.all().stream().filter(PaymentFlow::pending).forEach(this::failSoon);
  }

  List<Event> failed(JsonObject payment) {
    return List.of(event("payment.failed", payment));
  }

  /** An authorized payment waits for its capture, and goes back when its time is over. */
  List<Event> authorized(JsonObject payment) {
    var events = List.of(event("payment.authorized", payment));
    var order = orders.get(payment.getString("order_id"));
    if (order.getString("status").equals("paid")) {
      giveBack(payment);
    } else {
      watch(payment);
    }
    return events;
  }

  /** Both events of a capture, in no certain order. */
  List<Event> captured(JsonObject payment) {
    var events = new ArrayList<Event>();
    events.add(event("payment.captured", payment));
    events.add(webhooks.happened(webhooks.event("order.paid", withOrder(payment))));
    Collections.shuffle(events);
    return events;
  }

  /** An event as it was told when it happened, or else as it would be told now. */
  Event again(String name, JsonObject payment) {
    return switch (name == null ? "" : name) {
      case "payment.authorized", "payment.captured", "payment.failed" ->
          webhooks
              .earlier(name, payment.getString("id"))
              .orElseGet(() -> webhooks.event(name, Map.of("payment", payment)));
      case "order.paid" ->
          webhooks
              .earlier(name, payment.getString("id"))
              .orElseGet(() -> webhooks.event(name, withOrder(payment)));
      case "refund.created", "refund.processed", "refund.failed" -> {
        var ofPayment = refunds.of(payment.getString("id"));
        if (ofPayment.isEmpty()) throw RazorpayErrors.bad("The payment has no refund");
        var refund = ofPayment.getLast();
        yield webhooks
            .earlier(name, refund.getString("id"))
            .orElseGet(() -> webhooks.event(name, withPayment(refund)));
      }
      default -> throw RazorpayErrors.bad("event is not one of a payment, order or refund");
    };
  }

  void refunded(JsonObject refund) {
    if (pending(refund)) failSoon(refund);
    else tell("refund.processed", refund);
  }

  private void failSoon(JsonObject refund) {
    vertx.setTimer(
        BANK_MILLIS,
        timer ->
            refunds
                .find(refund.getString("id"))
                .ifPresent(still -> tell("refund.failed", refunds.fail(still))));
  }

  private void watch(JsonObject payment) {
    var terms = CaptureTerms.of(orders.get(payment.getString("order_id")));
    var itself = settings.number(SANDBOX_RAZORPAY_AUTO_CAPTURE_MILLIS);
    var latest = settings.minutes(terms.automaticMinutes()).toMillis();
    if (terms.automatic() && itself >= 0 && itself <= latest) {
      at(payment, itself, this::captureItself);
    }
    at(payment, settings.minutes(terms.manualMinutes()).toMillis(), this::giveBack);
  }

  private void captureItself(JsonObject payment) {
    var captured =
        payments.capture(payment, payment.getLong("amount"), payment.getString("currency"));
    captured(captured).forEach(event -> webhooks.sendLater(event, 0));
  }

  private void giveBack(JsonObject payment) {
    refunded(refunds.giveBack(payment));
  }

  private void at(JsonObject payment, long millis, Consumer<JsonObject> then) {
    var due = payment.getLong("created_at") * 1000 + millis - System.currentTimeMillis();
    var id = payment.getString("id");
    vertx.setTimer(
        Math.max(1, due),
        timer ->
            payments
                .find(id)
                .filter(now -> now.getString("status").equals("authorized"))
                .ifPresent(then));
  }

  private void tell(String event, JsonObject refund) {
    webhooks.sendLater(webhooks.happened(webhooks.event(event, withPayment(refund))), 0);
  }

  private Map<String, JsonObject> withOrder(JsonObject payment) {
    var both = new LinkedHashMap<String, JsonObject>();
    both.put("payment", payment);
    both.put("order", Entities.shown(orders.get(payment.getString("order_id"))));
    return both;
  }

  private Map<String, JsonObject> withPayment(JsonObject refund) {
    var both = new LinkedHashMap<String, JsonObject>();
    both.put("refund", refund);
    both.put("payment", payments.get(refund.getString("payment_id")));
    return both;
  }

  private Event event(String name, JsonObject payment) {
    return webhooks.happened(webhooks.event(name, Map.of("payment", payment)));
  }

  private static boolean pending(JsonObject refund) {
    return refund.getString("status").equals("pending");
  }
}
