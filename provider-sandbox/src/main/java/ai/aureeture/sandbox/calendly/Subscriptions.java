package ai.aureeture.sandbox.calendly;

import static ai.aureeture.sandbox.calendly.CalendlyErrors.invalid;

import ai.aureeture.sandbox.http.Call;
import ai.aureeture.sandbox.http.Reply;
import ai.aureeture.sandbox.store.Documents;
import ai.aureeture.sandbox.store.Journal;
import ai.aureeture.sandbox.webhook.Deliveries;
import ai.aureeture.sandbox.webhook.Delivery;
import ai.aureeture.sandbox.webhook.Hmac;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Webhook subscriptions, and the invitees they are told of. */
final class Subscriptions {
  private static final Set<String> EVENTS =
      Set.of(
          "invitee.created",
          "invitee.canceled",
          "invitee_no_show.created",
          "invitee_no_show.deleted",
          "routing_form_submission.created");
  private static final String KEY = "_signing_key";
  private static final long RECEIVER_MILLIS = 15_000;

  private final Documents subscriptions;
  private final Deliveries deliveries;

  Subscriptions(Journal journal, Deliveries deliveries) {
    this.subscriptions = journal.collection("calendly-subscriptions");
    this.deliveries = deliveries;
  }

  Reply create(Call call) {
    var body = call.json().orElseThrow(() -> invalid("body", "is not valid JSON"));
    if (!(body.getValue("url") instanceof String url) || !url.matches("https?://\\S+")) {
      throw invalid("url", "is not a valid URL");
    }
    var events = body.getValue("events") instanceof JsonArray list ? list : new JsonArray();
    if (events.isEmpty() || !EVENTS.containsAll(events.getList())) {
      throw invalid("events", "is invalid");
    }
    if (!Uris.ORGANIZATION.equals(body.getValue("organization"))) {
      throw invalid("organization", "is invalid");
    }
    var scope = String.valueOf(body.getValue("scope"));
    if (!Set.of("user", "organization").contains(scope)) throw invalid("scope", "is invalid");
    if (scope.equals("user") && !Uris.ME.equals(body.getValue("user"))) {
      throw invalid("user", "is invalid");
    }
    var known =
        subscriptions.all().stream().anyMatch(one -> url.equals(one.getString("callback_url")));
    if (known) {
      throw CalendlyErrors.refusal(409, "Already Exists", "Hook with this url already exists");
    }
    var uuid = UUID.randomUUID().toString();
    var now = Instant.now().toString();
    var subscription =
        new JsonObject()
            .put("uri", Uris.HOST + "/webhook_subscriptions/" + uuid)
            .put("callback_url", url)
            .put("created_at", now)
            .put("updated_at", now)
            .put("retry_started_at", null)
            .put("state", "active")
            .put("events", events)
            .put("scope", scope)
            .put("organization", Uris.ORGANIZATION)
            .put("user", scope.equals("user") ? Uris.ME : null)
            .put("creator", Uris.ME)
            .put(KEY, body.getValue("signing_key"));
    subscriptions.put(uuid, subscription);
    return Pages.one(201, shown(subscription));
  }

  Reply list(Call call) {
    return Pages.of(call, subscriptions.all().stream().map(Subscriptions::shown).toList());
  }

  Reply get(Call call) {
    return Pages.one(200, shown(find(call)));
  }

  Reply delete(Call call) {
    var uri = find(call).getString("uri");
    subscriptions.remove(uri.substring(uri.lastIndexOf('/') + 1));
    return Reply.empty(204);
  }

  /** Tells all who asked for it. */
  void tell(String event, JsonObject invitee, JsonObject scheduledEvent) {
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
