package ai.aureeture.sandbox.razorpay.events;

import static ai.aureeture.sandbox.settings.Setting.RAZORPAY_WEBHOOK_SECRET;
import static ai.aureeture.sandbox.settings.Setting.RAZORPAY_WEBHOOK_URL;

import ai.aureeture.sandbox.http.Ids;
import ai.aureeture.sandbox.settings.Settings;
import ai.aureeture.sandbox.store.DocumentStore;
import ai.aureeture.sandbox.store.Documents;
import ai.aureeture.sandbox.webhook.Deliveries;
import ai.aureeture.sandbox.webhook.Delivery;
import ai.aureeture.sandbox.webhook.Hmac;
import ai.aureeture.sandbox.webhook.WebhookResponse;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Razorpay's events: a snapshot of its time, signed, with an id that stays the same. */
public final class RazorpayWebhooks {
  /** Razorpay gives the receiver so long. */
  private static final long RECEIVER_MILLIS = 5000;

  private final Settings settings;
  private final Deliveries deliveries;
  private final Documents snapshots;

  public RazorpayWebhooks(Settings settings, Deliveries deliveries, DocumentStore store) {
    this.settings = settings;
    this.deliveries = deliveries;
    var most = Math.min(32L << 20, Runtime.getRuntime().maxMemory() / 16);
    this.snapshots = store.collection("razorpay-events", most);
  }

  boolean wanted() {
    return settings.has(RAZORPAY_WEBHOOK_URL);
  }

  /** An event of now, about the last of {@code entities} (named as in its contains). */
  public Event event(String name, Map<String, JsonObject> entities) {
    var payload = new JsonObject();
    entities.forEach((kind, entity) -> payload.put(kind, new JsonObject().put("entity", entity)));
    var body =
        new JsonObject()
            .put("entity", "event")
            .put("account_id", "acc_SandboxAccount")
            .put("event", name)
            .put("contains", new JsonArray(List.copyOf(entities.keySet())))
            .put("payload", payload)
            .put("created_at", Instant.now().getEpochSecond())
            .encode();
    var subject = entities.get(entities.containsKey("refund") ? "refund" : "payment");
    return new Event(id(name, subject.getString("id")), body);
  }

  /** Keeps the snapshot, so that the same event can be sent again. */
  Event happened(Event event) {
    if (wanted()) snapshots.put(event.id(), new JsonObject().put("body", event.body()));
    return event;
  }

  Optional<Event> earlier(String name, String subjectId) {
    var id = id(name, subjectId);
    return snapshots.get(id).map(snapshot -> new Event(id, snapshot.getString("body")));
  }

  public Future<WebhookResponse> send(Event event) {
    if (!wanted()) return Future.succeededFuture(new WebhookResponse(0, "no webhook URL is set"));
    return deliveries.send(delivery(event, event.body(), signature(event)));
  }

  /** Sends it; the caller does not wait. */
  public void sendSoon(Event event) {
    sendLater(event, 0);
  }

  void sendLater(Event event, long delayMillis) {
    if (!wanted()) return;
    var due = System.currentTimeMillis() + delayMillis;
    var url = settings.text(RAZORPAY_WEBHOOK_URL);
    var headers = headers(event, signature(event));
    deliveries.later(Delivery.at(due, url, headers, event.body(), RECEIVER_MILLIS));
  }

  /** Sends it once, with any body and signature; null: unsigned. */
  Future<WebhookResponse> sendOnce(Event event, String body, String signature) {
    return deliveries.once(delivery(event, body, signature));
  }

  public String signature(Event event) {
    return Hmac.hex(settings.text(RAZORPAY_WEBHOOK_SECRET), event.body());
  }

  private Delivery delivery(Event event, String body, String signature) {
    var url = settings.text(RAZORPAY_WEBHOOK_URL);
    return Delivery.now(url, headers(event, signature), body, RECEIVER_MILLIS);
  }

  private static Map<String, String> headers(Event event, String signature) {
    var type = Map.of("Content-Type", "application/json", "x-razorpay-event-id", event.id());
    if (signature == null) return type;
    var signed = new HashMap<>(type);
    signed.put("X-Razorpay-Signature", signature);
    return signed;
  }

  private static String id(String name, String subjectId) {
    return Ids.of(name + "|" + subjectId, 14);
  }

  /** An event and the exact bytes (as text) of its body. */
  public record Event(String id, String body) {}
}
