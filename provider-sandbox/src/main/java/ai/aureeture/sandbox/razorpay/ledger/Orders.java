package ai.aureeture.sandbox.razorpay.ledger;

import static ai.aureeture.sandbox.razorpay.wire.RazorpayErrors.badField;
import static ai.aureeture.sandbox.settings.Setting.SANDBOX_RAZORPAY_RECEIPTS;

import ai.aureeture.sandbox.razorpay.wire.Form;
import ai.aureeture.sandbox.razorpay.wire.RazorpayErrors;
import ai.aureeture.sandbox.settings.Settings;
import ai.aureeture.sandbox.store.DocumentStore;
import ai.aureeture.sandbox.store.Documents;
import ai.aureeture.sandbox.store.Index;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** Orders: created, attempted with the first payment that is tried, paid with the captured one. */
public final class Orders {
  private final Settings settings;
  private final Documents orders;
  private final Index byReceipt;

  public Orders(Settings settings, DocumentStore store) {
    this.settings = settings;
    this.orders = store.collection("razorpay-orders");
    this.byReceipt = orders.index("receipt");
  }

  public JsonObject create(Form form) {
    var wanted = OrderForm.of(form);
    var same = sameReceipt(wanted);
    if (same.isPresent()) return same.get();
    var order = wanted.toOrder();
    save(order);
    return order;
  }

  /** The order that is answered in place of a new one. */
  private Optional<JsonObject> sameReceipt(OrderForm wanted) {
    if (wanted.receipt() == null) return Optional.empty();
    var mode = wanted.uniqueReceipt() ? "same-order" : settings.text(SANDBOX_RAZORPAY_RECEIPTS);
    if (mode.equals("duplicates")) return Optional.empty();
    var same = byReceipt.find(wanted.receipt()).stream().findFirst();
    if (same.isPresent() && mode.equals("refuse")) {
      throw badField("receipt", "Order receipt should be unique");
    }
    return same;
  }

  public JsonObject get(String id) {
    return orders.get(id).orElseThrow(RazorpayErrors::unknownId);
  }

  public Optional<JsonObject> find(String id) {
    return orders.get(id);
  }

  public List<JsonObject> all(String receipt) {
    return receipt == null ? orders.all() : byReceipt.find(receipt);
  }

  public void save(JsonObject order) {
    orders.put(order.getString("id"), order);
  }

  void attempted(JsonObject order) {
    var status = order.getString("status");
    order.put("attempts", order.getInteger("attempts") + 1);
    save(order.put("status", status.equals("paid") ? status : "attempted"));
  }

  public void paid(JsonObject order) {
    var amount = order.getLong("amount");
    save(order.put("status", "paid").put("amount_paid", amount).put("amount_due", 0));
  }
}
