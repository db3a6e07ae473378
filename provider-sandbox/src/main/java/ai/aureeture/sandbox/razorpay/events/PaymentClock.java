package ai.aureeture.sandbox.razorpay.events;

import static ai.aureeture.sandbox.settings.Setting.SANDBOX_RAZORPAY_AUTO_CAPTURE_MILLIS;

import ai.aureeture.sandbox.razorpay.ledger.CaptureTerms;
import ai.aureeture.sandbox.razorpay.ledger.NewRefund;
import ai.aureeture.sandbox.razorpay.ledger.Orders;
import ai.aureeture.sandbox.razorpay.ledger.Payments;
import ai.aureeture.sandbox.razorpay.ledger.Refunds;
import ai.aureeture.sandbox.settings.Settings;
import ai.aureeture.sandbox.store.DocumentStore;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.function.Consumer;

/** What becomes of payments and refunds by themselves, as time goes by. */
public record PaymentClock(
    Vertx vertx,
    Settings settings,
    DocumentStore store,
    Orders orders,
    Payments payments,
    Refunds refunds,
    PaymentEvents events,
    RazorpayWebhooks webhooks) {
  private static final long BANK_MILLIS = 200;

  /** Takes up what was left open when the process ended. */
  public void resume() {
    for (var payment : payments.all()) {
      if (isAuthorized(payment)) authorized(payment);
    }
    for (var refund : refunds.all()) {
      if (NewRefund.failsLater(refund)) failSoon(refund);
    }
  }

  /** It waits for its capture, and goes back when its time is over or its order is paid already. */
  public void authorized(JsonObject payment) {
    var order = orders.get(payment.getString("order_id"));
    if (order.getString("status").equals("paid")) {
      giveBack(payment);
      return;
    }
    var terms = CaptureTerms.of(order);
    var itself = settings.number(SANDBOX_RAZORPAY_AUTO_CAPTURE_MILLIS);
    var latest = settings.minutes(terms.automaticMinutes()).toMillis();
    if (terms.automatic() && itself >= 0 && itself <= latest) {
      at(payment, itself, this::capture);
    }
    at(payment, settings.minutes(terms.manualMinutes()).toMillis(), this::giveBack);
  }

  public void refunded(JsonObject refund) {
    webhooks.sendSoon(events.refund("refund.created", refund));
    if (refund.getString("status").equals("pending")) {
      failSoon(refund);
    } else {
      webhooks.sendSoon(events.refund("refund.processed", refund));
    }
  }

  private void failSoon(JsonObject refund) {
    var id = refund.getString("id");
    vertx.setTimer(BANK_MILLIS, timer -> together(refunds.find(id), this::fail));
  }

  private void fail(JsonObject refund) {
    webhooks.sendSoon(events.refund("refund.failed", refunds.fail(refund)));
  }

  private void capture(JsonObject payment) {
    var captured =
        payments.capture(payment, payment.getLong("amount"), payment.getString("currency"));
    events.captured(captured).forEach(webhooks::sendSoon);
  }

  private void giveBack(JsonObject payment) {
    refunded(refunds.giveBack(payment));
  }

  private void at(JsonObject payment, long millis, Consumer<JsonObject> then) {
    var due = payment.getLong("created_at") * 1000 + millis - System.currentTimeMillis();
    var id = payment.getString("id");
    vertx.setTimer(
        Math.max(1, due),
        timer -> together(payments.find(id).filter(PaymentClock::isAuthorized), then));
  }

  private void together(Optional<JsonObject> entity, Consumer<JsonObject> then) {
    entity.ifPresent(now -> store.together(() -> then.accept(now)));
  }

  private static boolean isAuthorized(JsonObject payment) {
    return payment.getString("status").equals("authorized");
  }
}
