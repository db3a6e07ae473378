package ai.aureeture.sandbox.razorpay;

import ai.aureeture.sandbox.http.Provider;
import ai.aureeture.sandbox.http.Reply;
import ai.aureeture.sandbox.razorpay.controls.TestPayments;
import ai.aureeture.sandbox.razorpay.controls.TestRefunds;
import ai.aureeture.sandbox.razorpay.events.PaymentClock;
import ai.aureeture.sandbox.razorpay.events.PaymentEvents;
import ai.aureeture.sandbox.razorpay.events.RazorpayWebhooks;
import ai.aureeture.sandbox.razorpay.events.WebhookDispatcher;
import ai.aureeture.sandbox.razorpay.ledger.Orders;
import ai.aureeture.sandbox.razorpay.ledger.Payments;
import ai.aureeture.sandbox.razorpay.ledger.Refunds;
import ai.aureeture.sandbox.razorpay.wire.ApiKey;
import ai.aureeture.sandbox.razorpay.wire.RazorpayErrors;
import ai.aureeture.sandbox.settings.Settings;
import ai.aureeture.sandbox.store.DocumentStore;
import ai.aureeture.sandbox.webhook.Deliveries;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;

/**
 * Razorpay, put together: its REST API below {@code /razorpay/v1}, and the sandbox's own controls.
 */
public final class Razorpay {
  public static final String NAME = "razorpay";

  private final ApiKey key;
  private final OrdersApi orders;
  private final PaymentsApi payments;
  private final RefundsApi refunds;
  private final PaymentClock clock;
  private final TestPayments testPayments;
  private final TestRefunds testRefunds;

  public Razorpay(Vertx vertx, Settings settings, DocumentStore store, Deliveries deliveries) {
    var allOrders = new Orders(settings, store);
    var allPayments = new Payments(allOrders, store);
    var allRefunds = new Refunds(settings, allPayments, store);
    var webhooks = new RazorpayWebhooks(settings, deliveries, store);
    var events = new PaymentEvents(allOrders, allPayments, allRefunds, webhooks);
    key = new ApiKey(settings);
    clock =
        new PaymentClock(
            vertx, settings, store, allOrders, allPayments, allRefunds, events, webhooks);
    orders = new OrdersApi(allOrders, allPayments);
    payments = new PaymentsApi(allPayments, events, webhooks);
    refunds = new RefundsApi(allPayments, allRefunds, new RefundKeys(store), clock);
    var dispatcher = new WebhookDispatcher(vertx, settings, webhooks);
    testPayments =
        new TestPayments(store, key, allOrders, allPayments, allRefunds, events, clock, dispatcher);
    testRefunds = new TestRefunds(store, allPayments, allRefunds, events, dispatcher);
  }

  public static Reply error(int status) {
    return RazorpayErrors.ofStatus(status);
  }

  /** The calls that only the sandbox has. */
  public void sandboxRoutes(Router router) {
    testPayments.routes(router);
    testRefunds.routes(router);
  }

  public void routes(Provider razorpay) {
    var api = razorpay.below("/v1", key::check);
    orders.routes(api);
    payments.routes(api);
    refunds.routes(api);
    razorpay.otherwise(call -> {
      throw RazorpayErrors.bad("The requested URL was not found on the server.");
    });
  }

  public void resume() {
    clock.resume();
  }
}
