package ai.aureeture.sandbox.razorpay;

import static ai.aureeture.sandbox.settings.Setting.RAZORPAY_KEY_ID;
import static ai.aureeture.sandbox.settings.Setting.RAZORPAY_KEY_SECRET;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.PATCH;
import static io.vertx.core.http.HttpMethod.POST;
import static java.nio.charset.StandardCharsets.UTF_8;

import ai.aureeture.sandbox.http.Call;
import ai.aureeture.sandbox.http.Provider;
import ai.aureeture.sandbox.http.Refusal;
import ai.aureeture.sandbox.http.Reply;
import ai.aureeture.sandbox.settings.Settings;
import ai.aureeture.sandbox.webhook.Hmac;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import java.util.Base64;
import java.util.Set;
import java.util.function.Function;

/** Razorpay's REST API, below {@code /razorpay/v1}. */
final class RazorpayApi {
  private final Settings settings;
  private final Orders orders;
  private final Payments payments;
  private final Refunds refunds;
  private final RefundKeys keys;
  private final PaymentFlow flow;
  private final RazorpayWebhooks webhooks;

  RazorpayApi(
      Settings settings,
      Orders orders,
      Payments payments,
      Refunds refunds,
      RefundKeys keys,
      PaymentFlow flow,
      RazorpayWebhooks webhooks) {
    this.settings = settings;
    this.orders = orders;
    this.payments = payments;
    this.refunds = refunds;
    this.keys = keys;
    this.flow = flow;
    this.webhooks = webhooks;
  }

  void routes(Provider razorpay) {
    on(razorpay, POST, "/orders", this::createOrder);
    on(
        razorpay,
        GET,
        "/orders",
        call -> Entities.page(call, orders.all(call.query("receipt").orElse(null))));
    on(razorpay, GET, "/orders/:id", call -> Entities.reply(orders.get(call.param("id"))));
    on(razorpay, PATCH, "/orders/:id", this::changeNotes);
    on(razorpay, GET, "/orders/:id/payments", this::paymentsOfOrder);
    on(razorpay, GET, "/payments", call -> Entities.page(call, payments.all()));
    on(razorpay, GET, "/payments/:id", call -> Entities.reply(payments.get(call.param("id"))));
    on(razorpay, POST, "/payments/:id/capture", this::capture);
    on(razorpay, POST, "/payments/:id/refund", this::refund);
    on(razorpay, GET, "/payments/:id/refunds", this::refundsOfPayment);
    on(razorpay, GET, "/refunds", call -> Entities.page(call, refunds.all()));
    on(razorpay, GET, "/refunds/:id", call -> Entities.reply(refunds.get(call.param("id"))));
    razorpay.otherwise(call -> {
      throw RazorpayErrors.bad("The requested URL was not found on the server.");
    });
  }

  private void on(
      Provider razorpay, HttpMethod method, String path, Function<Call, Reply> handler) {
    razorpay.on(
        method,
        "/v1" + path,
        call -> {
          authenticate(call);
          return handler.apply(call);
        });
  }

  private void authenticate(Call call) {
    var pair = settings.text(RAZORPAY_KEY_ID) + ":" + settings.text(RAZORPAY_KEY_SECRET);
    var expected = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
    if (!Hmac.same(expected, call.header("Authorization").orElse(""))) {
      throw RazorpayErrors.unauthorised();
    }
  }

  private Reply createOrder(Call call) {
    return Entities.reply(orders.create(Form.of(call, Orders.FIELDS)));
  }

  private Reply changeNotes(Call call) {
    var order = orders.get(call.param("id"));
    orders.save(order.put("notes", Form.of(call, Set.of("notes")).notes()));
    return Entities.reply(order);
  }

  private Reply paymentsOfOrder(Call call) {
    var order = orders.get(call.param("id"));
    return Reply.json(200, Entities.collection(payments.of(order.getString("id")).reversed()));
  }

  private Reply capture(Call call) {
    var payment = payments.get(call.param("id"));
    var form = Form.of(call, Set.of("amount", "currency"));
    var captured = payments.capture(payment, form.integer("amount"), form.currency());
    flow.captured(captured).forEach(event -> webhooks.sendLater(event, 0));
    return Entities.reply(captured);
  }

  private Reply refundsOfPayment(Call call) {
    var payment = payments.get(call.param("id"));
    return Reply.json(200, Entities.collection(refunds.of(payment.getString("id")).reversed()));
  }

  private Reply refund(Call call) {
    var key = call.header("X-Refund-Idempotency");
    if (key.isEmpty()) return Entities.reply(newRefund(call));
    var request = call.param("id") + " " + call.body();
    var earlier = keys.claim(key.get(), request);
    try {
      var refund = earlier.map(refunds::get).orElseGet(() -> newRefund(call));
      keys.used(key.get(), request, refund.getString("id"));
      return Entities.reply(refund).afterwards(() -> keys.done(key.get()));
    } catch (Refusal refusal) {
      keys.done(key.get());
      throw refusal;
    }
  }

  private JsonObject newRefund(Call call) {
    var payment = payments.get(call.param("id"));
    var refund = refunds.create(payment, Form.of(call, Refunds.FIELDS));
    flow.refunded(refund);
    return refund;
  }
}
