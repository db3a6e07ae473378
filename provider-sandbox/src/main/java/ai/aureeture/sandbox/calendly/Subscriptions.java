package ai.aureeture.sandbox.calendly;

import static io.vertx.core.http.HttpMethod.DELETE;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import ai.aureeture.sandbox.http.Call;
import ai.aureeture.sandbox.http.Provider;
import ai.aureeture.sandbox.http.Reply;
import ai.aureeture.sandbox.store.DocumentStore;
import ai.aureeture.sandbox.store.Documents;
import ai.aureeture.sandbox.webhook.Deliveries;
import ai.aureeture.sandbox.webhook.Delivery;
import ai.aureeture.sandbox.webhook.Hmac;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Webhook subscriptions, and the invitees they are sent. */
final class Subscriptions {
  private static final String KEY = "_signing_key";
  private static final long RECEIVER_MILLIS = 15_000;

  private final Documents subscriptions;
  private final Deliveries deliveries;

  Subscriptions(DocumentStore store, Deliveries deliveries) {
    this.subscriptions = store.collection("calendly-subscriptions");
    this.deliveries = deliveries;
  }

  void routes(Provider calendly) {
    calendly.on(POST, "/webhook_subscriptions", this::create);
    calendly.on(GET, "/webhook_subscriptions", this::list);
    calendly.on(GET, "/webhook_subscriptions/:uuid", this::get);
    calendly.on(DELETE, "/webhook_subscriptions/:uuid", this::delete);
  }

  private Reply create(Call call) {
    var form = SubscriptionForm.of(call);
    var known =
        subscriptions.all().stream()
            .anyMatch(one -> form.url().equals(one.getString("callback_url")));
    if (known) {
      throw CalendlyErrors.refusal(409, "Already Exists", "Hook with this url already exists");
    }
    var uuid = UUID.randomUUID().toString();
    var subscription = form.toSubscription(uuid).put(KEY, form.signingKey());
    subscriptions.put(uuid, subscription);
    return Pages.one(201, shown(subscription));
  }

  private Reply list(Call call) {
    return Pages.of(call, subscriptions.all().stream().map(Subscriptions::shown).toList());
  }

  private Reply get(Call call) {
    return Pages.one(200, shown(find(call)));
  }

  private Reply delete(Call call) {
    var uri = find(call).getString("uri");
    subscriptions.remove(uri.substring(uri.lastIndexOf('/') + 1));
    return Reply.empty(204);
  }

  /** Sends the event to every subscription to it. */
  void send(String event, JsonObject invitee, JsonObject scheduledEvent) {
    for (var subscription : subscriptions.all()) {
      if (!subscription.getJsonArray("events").contains(event)) continue;
      var body =
          new JsonObject()
              .put("event", event)
              .put("created_at", Instant.now().toString())
              .put("created_by", Uris.ME)
              .put("payload", invitee.copy().put("scheduled_event", scheduledEvent))
              .encode();
      var headers = headers(subscription.getString(KEY), body);
      var url = subscription.getString("callback_url");
      deliveries.later(Delivery.now(url, headers, body, RECEIVER_MILLIS));
    }
  }

  private static Map<String, String> headers(String key, String body) {
    var headers = new HashMap<>(Map.of("Content-Type", "application/json"));
    if (key == null) return headers;
    var time = System.currentTimeMillis() / 1000;
    var signature = "t=" + time + ",v1=" + Hmac.hex(key, time + "." + body);
    headers.put("Calendly-Webhook-Signature", signature);
    return headers;
  }

  private JsonObject find(Call call) {
    return subscriptions.get(call.param("uuid")).orElseThrow(CalendlyErrors::notFound);
  }

  private static JsonObject shown(JsonObject subscription) {
    subscription.remove(KEY);
    return subscription;
  }
}
