package ai.aureeture.sandbox.razorpay.controls;

import static ai.aureeture.sandbox.razorpay.wire.RazorpayErrors.bad;

import ai.aureeture.sandbox.http.Call;
import ai.aureeture.sandbox.http.Reply;
import ai.aureeture.sandbox.razorpay.events.PaymentEvents;
import ai.aureeture.sandbox.razorpay.events.RazorpayWebhooks.Event;
import ai.aureeture.sandbox.razorpay.events.WebhookDispatcher;
import ai.aureeture.sandbox.razorpay.ledger.Payments;
import ai.aureeture.sandbox.razorpay.ledger.Refunds;
import ai.aureeture.sandbox.razorpay.wire.Form;
import ai.aureeture.sandbox.store.DocumentStore;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Refunds as the merchant makes them in Razorpay's dashboard, and what the bank does with them. */
public record TestRefunds(
    DocumentStore store,
    Payments payments,
    Refunds refunds,
    PaymentEvents events,
    WebhookDispatcher dispatcher) {

  public void routes(Router router) {
    TestPayments.on(router, "/payments/:id/refund", store, this::refund);
    TestPayments.on(router, "/refunds/:id/outcome", store, this::finish);
  }

  private Future<Reply> refund(Call call) {
    var form = Form.of(call, Set.of("amount", "outcome", "webhook"));
    var outcome = form.oneOf("outcome", Set.of("processed", "pending", "failed"));
    var payment = payments.find(call.param("id")).orElseThrow(Attempt::notFound);
    var asked = new JsonObject().put("amount", form.body().getValue("amount"));
    var refund = refunds.create(payment, new Form(asked));
    var happened = new ArrayList<Event>();
    if (outcome != null && !outcome.equals("processed")) refunds.hold(refund);
    happened.add(events.refund("refund.created", refund));
    if (!"pending".equals(outcome)) happened.add(end(refund, outcome));
    return answer(refund, happened, form);
  }

  private Future<Reply> finish(Call call) {
    var form = Form.of(call, Set.of("outcome", "webhook"));
    var outcome = form.oneOf("outcome", Set.of("processed", "failed"));
    var refund = refunds.find(call.param("id")).orElseThrow(Attempt::notFound);
    if (refund.getString("status").equals("failed")) throw bad("The refund has failed already");
    return answer(refund, List.of(end(refund, outcome)), form);
  }

  private Event end(JsonObject refund, String outcome) {
    return "failed".equals(outcome)
        ? events.refund("refund.failed", refunds.fail(refund))
        : events.refund("refund.processed", refunds.process(refund));
  }

  private Future<Reply> answer(JsonObject refund, List<Event> happened, Form form) {
    var webhook = form.oneOf("webhook", Set.of("now", "never"));
    var reply = Reply.json(200, refund);
    return "never".equals(webhook)
        ? Future.succeededFuture(reply)
        : dispatcher.now(happened).map(done -> reply);
  }
}
