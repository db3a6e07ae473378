package ai.aureeture.sandbox.webhook;

import static ai.aureeture.sandbox.settings.Setting.SANDBOX_WEBHOOK_RETRY_SECONDS;

import ai.aureeture.sandbox.settings.Settings;
import ai.aureeture.sandbox.store.DocumentStore;
import ai.aureeture.sandbox.store.Documents;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;

/**
 * Sends webhooks until the receiver accepts them: after 1, 2, 4, 8 ... s, for so long as the
 * setting says. Pending deliveries survive a restart.
 */
public final class Deliveries {
  private final Vertx vertx;
  private final Settings settings;
  private final WebhookSender sender;
  private final Documents pending;

  public Deliveries(Vertx vertx, Settings settings, DocumentStore store) {
    this.vertx = vertx;
    this.settings = settings;
    this.pending = store.collection("deliveries");
    this.sender = new WebhookSender(vertx);
  }

  /** Resumes the deliveries that were pending when the process ended. */
  public void resume() {
    pending.all().stream().map(Delivery::of).forEach(this::schedule);
  }

  /**
   * Sends it, and again until it is taken; the answer is that of the first attempt, which begins
   * when what it tells of is stored.
   */
  public Future<WebhookResponse> send(Delivery delivery) {
    pending.put(delivery.id(), delivery.toJson());
    var first = Promise.<WebhookResponse>promise();
    vertx.runOnContext(stored -> attempt(delivery).onComplete(first));
    return first.future();
  }

  /** Sends it when it is due. */
  public void later(Delivery delivery) {
    pending.put(delivery.id(), delivery.toJson());
    schedule(delivery);
  }

  /** Sends it once, also when the receiver refuses it. */
  public Future<WebhookResponse> once(Delivery delivery) {
    return sender.post(delivery);
  }

  private void schedule(Delivery delivery) {
    var wait = Math.max(1, delivery.due() - System.currentTimeMillis());
    vertx.setTimer(
        wait,
        timer -> {
          if (pending.get(delivery.id()).isPresent()) {
            attempt(delivery).onFailure(failure -> pending.remove(delivery.id()));
          }
        });
  }

  private Future<WebhookResponse> attempt(Delivery delivery) {
    return sender.post(delivery).onSuccess(response -> settle(delivery, response));
  }

  private void settle(Delivery delivery, WebhookResponse response) {
    if (pending.get(delivery.id()).isEmpty()) return;
    var pause = 1000L << Math.min(delivery.attempts(), 20);
    var last = delivery.since() + settings.number(SANDBOX_WEBHOOK_RETRY_SECONDS) * 1000;
    var due = System.currentTimeMillis() + pause;
    if (response.taken() || due > last) {
      pending.remove(delivery.id());
    } else {
      var again = delivery.again(due);
      pending.put(again.id(), again.toJson());
      schedule(again);
    }
  }
}
