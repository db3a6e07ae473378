package ai.aureeture.sandbox.razorpay.events;

import ai.aureeture.sandbox.razorpay.events.RazorpayWebhooks.Event;
import ai.aureeture.sandbox.razorpay.ledger.PayRequest;
import ai.aureeture.sandbox.razorpay.wire.RazorpayErrors;
import ai.aureeture.sandbox.settings.Settings;
import ai.aureeture.sandbox.webhook.WebhookResponse;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.stream.Stream;

/** Sends events to our side in the way the caller chose. */
public record WebhookDispatcher(Vertx vertx, Settings settings, RazorpayWebhooks webhooks) {
  private static final long LONGEST_WAIT_MILLIS = 5000;

  /** Done when the caller may have the answer. */
  public Future<Void> send(List<Event> events, PayRequest request) {
    return switch (request.webhook()) {
      case "now" -> now(events);
      case "twice" -> now(Stream.concat(events.stream(), events.stream()).toList());
      case "late" -> {
        events.forEach(event -> webhooks.sendLater(event, request.delayMillis()));
        yield Future.succeededFuture();
      }
      default -> Future.succeededFuture();
    };
  }

  /** Sends it once, also when the receiver refuses it. */
  public Future<WebhookResponse> sendOnce(Event event, WebhookTampering tampering) {
    if (!webhooks.wanted()) throw RazorpayErrors.bad("RAZORPAY_WEBHOOK_URL is not set");
    return tampering.send(webhooks, settings, event);
  }

  /** Done when our side has answered all of them, or does not in time. */
  public Future<Void> now(List<Event> events) {
    var done = Promise.<Void>promise();
    var timer = vertx.setTimer(LONGEST_WAIT_MILLIS, late -> done.tryComplete());
    Future.join(events.stream().map(webhooks::send).toList())
        .onComplete(all -> {
          vertx.cancelTimer(timer);
          done.tryComplete();
        });
    return done.future();
  }
}
