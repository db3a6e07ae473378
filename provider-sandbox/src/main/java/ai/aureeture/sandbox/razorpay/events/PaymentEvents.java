package ai.aureeture.sandbox.razorpay.events;

import ai.aureeture.sandbox.razorpay.events.RazorpayWebhooks.Event;
import ai.aureeture.sandbox.razorpay.ledger.Entities;
import ai.aureeture.sandbox.razorpay.ledger.Orders;
import ai.aureeture.sandbox.razorpay.ledger.Payments;
import ai.aureeture.sandbox.razorpay.ledger.Refunds;
import ai.aureeture.sandbox.razorpay.wire.RazorpayErrors;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which events a change of a payment leads to, and their payloads. */
public record PaymentEvents(
    Orders orders, Payments payments, Refunds refunds, RazorpayWebhooks webhooks) {

  public List<Event> failed(JsonObject payment) {
    return List.of(now("payment.failed", payment));
  }

  public List<Event> authorized(JsonObject payment) {
    return List.of(now("payment.authorized", payment));
  }

  /** Both events of a capture, in no certain order. */
  public List<Event> captured(JsonObject payment) {
    var events = new ArrayList<Event>();
    events.add(now("payment.captured", payment));
    events.add(webhooks.happened(webhooks.event("order.paid", withOrder(payment))));
    Collections.shuffle(events);
    return events;
  }

  public Event refund(String name, JsonObject refund) {
    return webhooks.happened(webhooks.event(name, withPayment(refund)));
  }

  /** An event as it was sent when it happened, or else as it would be sent now. */
  public Event again(String name, JsonObject payment) {
    return switch (name == null ? "" : name) {
      case "payment.authorized", "payment.captured", "payment.failed" ->
          again(name, payment, Map.of("payment", payment));
      case "order.paid" -> again(name, payment, withOrder(payment));
      case "refund.created", "refund.processed", "refund.failed" -> {
        var ofPayment = refunds.of(payment.getString("id"));
        if (ofPayment.isEmpty()) throw RazorpayErrors.bad("The payment has no refund");
        yield again(name, ofPayment.getLast(), withPayment(ofPayment.getLast()));
      }
      default -> throw RazorpayErrors.bad("event is not one of a payment, order or refund");
    };
  }

  private Event again(String name, JsonObject subject, Map<String, JsonObject> entities) {
    return webhooks
        .earlier(name, subject.getString("id"))
        .orElseGet(() -> webhooks.event(name, entities));
  }

  private Event now(String name, JsonObject payment) {
    return webhooks.happened(webhooks.event(name, Map.of("payment", payment)));
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
}
