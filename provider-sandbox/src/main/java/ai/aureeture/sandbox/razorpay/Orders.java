package ai.aureeture.sandbox.razorpay;

import static ai.aureeture.sandbox.razorpay.RazorpayErrors.badField;
import static ai.aureeture.sandbox.settings.Setting.SANDBOX_RAZORPAY_RECEIPTS;

import ai.aureeture.sandbox.http.Ids;
import ai.aureeture.sandbox.settings.Settings;
import ai.aureeture.sandbox.store.Documents;
import ai.aureeture.sandbox.store.Index;
import ai.aureeture.sandbox.store.Journal;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Orders: created, attempted with the first failed payment, paid with the first captured one. */
final class Orders {
  static final Set<String> FIELDS =
      Set.of(
          "amount",
          "currency",
          "receipt",
          "notes",
          "partial_payment",
          "first_payment_min_amount",
          "payment",
          "unique_receipt");

  private final Settings settings;
  private final Documents orders;
  private final Index byReceipt;

  Orders(Settings settings, Journal journal) {
    this.settings = settings;
    this.orders = journal.collection("razorpay-orders");
    this.byReceipt = orders.index("receipt");
  }

  JsonObject create(Form form) {
    var amount = form.integer("amount");
    if (amount < 100) {
      throw badField("amount", "Order amount less than minimum amount allowed");
    }
    var currency = form.currency();
    var receipt = form.text("receipt", 40);
    var notes = form.notes();
    var capture = CaptureTerms.of(form.object("payment"));
    var unique = form.flag("unique_receipt");
    if (form.flag("partial_payment") && form.has("first_payment_min_amount")) {
      var first = form.integer("first_payment_min_amount");
      if (first > amount) throw badField("first_payment_min_amount", "It exceeds the amount");
    }
    var same = receipt == null ? List.<JsonObject>of() : byReceipt.find(receipt);
    if (!same.isEmpty()) {
      var mode = unique ? "same-order" : settings.text(SANDBOX_RAZORPAY_RECEIPTS);
      if (mode.equals("same-order")) return same.getFirst();
      if (mode.equals("refuse")) throw badField("receipt", "Order receipt should be unique");
    }
    var order =
        new JsonObject()
            .put("id", "order_" + Ids.random(14))
            .put("entity", "order")
            .put("amount", amount)
            .put("amount_paid", 0)
            .put("amount_due", amount)
            .put("currency", currency)
            .put("receipt", receipt)
            .put("offer_id", null)
            .put("status", "created")
            .put("attempts", 0)
            .put("notes", notes)
            .put("created_at", Instant.now().getEpochSecond())
            .put(CaptureTerms.KEY, capture.toJson());
    save(order);
    return order;
  }

  JsonObject get(String id) {
    return orders.get(id).orElseThrow(RazorpayErrors::unknownId);
  }

  boolean has(String id) {
    return orders.get(id).isPresent();
  }

  List<JsonObject> all(String receipt) {
    return receipt == null ? orders.all() : byReceipt.find(receipt);
  }

  void save(JsonObject order) {
    orders.put(order.getString("id"), order);
  }

  void attempted(JsonObject order) {
    var status = order.getString("status");
    order.put("attempts", order.getInteger("attempts") + 1);
    save(order.put("status", status.equals("paid") ? status : "attempted"));
  }

  void paid(JsonObject order) {
    var amount = order.getLong("amount");
    save(order.put("status", "paid").put("amount_paid", amount).put("amount_due", 0));
  }
}
