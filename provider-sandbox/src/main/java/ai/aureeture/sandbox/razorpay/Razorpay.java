package ai.aureeture.sandbox.razorpay;

import ai.aureeture.sandbox.http.Provider;
import ai.aureeture.sandbox.http.Reply;
import ai.aureeture.sandbox.settings.Settings;
import ai.aureeture.sandbox.store.Journal;
import ai.aureeture.sandbox.webhook.Deliveries;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;

/** Razorpay, put together. */
public final class Razorpay {
  public static final String NAME = "razorpay";

  private final PaymentFlow flow;
  private final RazorpayApi api;
  private final PaymentDesk desk;

  public Razorpay(Vertx vertx, Settings settings, Journal journal, Deliveries deliveries) {
    var orders = new Orders(settings, journal);
    var payments = new Payments(orders, journal);
    var refunds = new Refunds(settings, payments, journal);
    var webhooks = new RazorpayWebhooks(settings, deliveries, journal);
    flow = new PaymentFlow(vertx, settings, orders, payments, refunds, webhooks);
    var keys = new RefundKeys(journal);
    api = new RazorpayApi(settings, orders, payments, refunds, keys, flow, webhooks);
    var teller = new Teller(vertx, webhooks);
    desk = new PaymentDesk(settings, orders, payments, refunds, flow, webhooks, teller);
  }

  public static Reply error(int status) {
    return RazorpayErrors.ofStatus(status);
  }

  /** The calls that only the sandbox has; before {@link #routes}. */
  public void sandboxRoutes(Router router) {
    desk.routes(router);
  }

  public void routes(Provider provider) {
    api.routes(provider);
  }

  public void resume() {
    flow.resume();
  }
}
