package ai.aureeture.sandbox.razorpay.ledger;

import static ai.aureeture.sandbox.razorpay.wire.RazorpayErrors.bad;
import static ai.aureeture.sandbox.razorpay.wire.RazorpayErrors.badField;

import ai.aureeture.sandbox.razorpay.wire.RazorpayErrors;
import ai.aureeture.sandbox.store.DocumentStore;
import ai.aureeture.sandbox.store.Documents;
import ai.aureeture.sandbox.store.Index;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** Payments: only forward, except that a failed one may still be authorized late. */
public final class Payments {
  private final Orders orders;
  private final Documents payments;
  private final Index byOrder;

  public Payments(Orders orders, DocumentStore store) {
    this.orders = orders;
    this.payments = store.collection("razorpay-payments");
    this.byOrder = payments.index("order_id");
  }

  public Optional<JsonObject> find(String id) {
    return payments.get(id);
  }

  public JsonObject get(String id) {
    return payments.get(id).orElseThrow(RazorpayErrors::unknownId);
  }

  public List<JsonObject> all() {
    return payments.all();
  }

  public List<JsonObject> of(String orderId) {
    return byOrder.find(orderId);
  }

  public void save(JsonObject payment) {
    payments.put(payment.getString("id"), payment);
  }

  /** A payment of {@code order} that the bank refuses. */
  public JsonObject fail(JsonObject order, PayRequest request) {
    requirePayable(order);
    orders.attempted(order);
    var payment = NewPayment.failed(order, request);
    save(payment);
    return payment;
  }

  /** A payment of {@code order} that the bank grants; it is not captured yet. */
  public JsonObject authorize(JsonObject order, PayRequest request) {
    requirePayable(order);
    orders.attempted(order);
    var payment = NewPayment.authorized(order, request);
    save(payment);
    return payment;
  }

  /** The bank grants a failed payment after all, days later perhaps. */
  public JsonObject authorizeLate(JsonObject payment) {
    if (!payment.getString("status").equals("failed")) {
      throw bad("Only a failed payment can be authorized late");
    }
    for (var error : NewPayment.ERRORS) payment.putNull(error);
    save(payment.put("status", "authorized").put("late_authorized", true));
    return payment;
  }

  public JsonObject capture(JsonObject payment, long amount, String currency) {
    var status = payment.getString("status");
    if (payment.getBoolean("captured")) throw bad("This payment has already been captured");
    if (!status.equals("authorized")) {
      throw bad("Only payments which have been authorized and not yet captured can be captured");
    }
    if (amount != payment.getLong("amount")) {
      throw badField("amount", "Capture amount must be equal to the amount authorized");
    }
    if (!currency.equals(payment.getString("currency"))) {
      throw badField("currency", "Capture currency must be equal to the payment's currency");
    }
    var order = orders.get(payment.getString("order_id"));
    if (order.getString("status").equals("paid")) throw bad("Order is already paid");
    charge(payment, amount);
    save(payment.put("status", "captured").put("captured", true));
    orders.paid(order);
    return payment;
  }

  private static void charge(JsonObject payment, long amount) {
    if (payment.getLong("fee") != null) return;
    var fee = amount * 2 / 100;
    var tax = fee * 18 / 100;
    payment.put("fee", fee + tax).put("tax", tax);
  }

  private void requirePayable(JsonObject order) {
    if (order.getString("status").equals("paid")) throw bad("The order is already paid");
    var authorized =
        of(order.getString("id")).stream()
            .anyMatch(payment -> payment.getString("status").equals("authorized"));
    if (authorized) throw bad("A payment of this order is already authorized");
  }
}
