package ai.aureeture.sandbox.razorpay;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.PATCH;
import static io.vertx.core.http.HttpMethod.POST;

import ai.aureeture.sandbox.http.Call;
import ai.aureeture.sandbox.http.Provider;
import ai.aureeture.sandbox.http.Reply;
import ai.aureeture.sandbox.razorpay.ledger.Entities;
import ai.aureeture.sandbox.razorpay.ledger.OrderForm;
import ai.aureeture.sandbox.razorpay.ledger.Orders;
import ai.aureeture.sandbox.razorpay.ledger.Payments;
import ai.aureeture.sandbox.razorpay.wire.Form;
import java.util.Set;

/** {@code /orders}. */
record OrdersApi(Orders orders, Payments payments) {

  void routes(Provider razorpay) {
    razorpay.on(POST, "/orders", this::create);
    razorpay.on(GET, "/orders", this::list);
    razorpay.on(GET, "/orders/:id", call -> Entities.reply(orders.get(call.param("id"))));
    razorpay.on(PATCH, "/orders/:id", this::changeNotes);
    razorpay.on(GET, "/orders/:id/payments", this::paymentsOf);
  }

  private Reply create(Call call) {
    return Entities.reply(orders.create(Form.of(call, OrderForm.FIELDS)));
  }

  private Reply list(Call call) {
    return Entities.page(call, orders.all(call.query("receipt").orElse(null)));
  }

  private Reply changeNotes(Call call) {
    var order = orders.get(call.param("id"));
    orders.save(order.put("notes", Form.of(call, Set.of("notes")).notes()));
    return Entities.reply(order);
  }

  private Reply paymentsOf(Call call) {
    var order = orders.get(call.param("id"));
    return Reply.json(200, Entities.collection(payments.of(order.getString("id")).reversed()));
  }
}
