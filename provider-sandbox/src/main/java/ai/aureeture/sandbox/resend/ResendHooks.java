package ai.aureeture.sandbox.resend;

import static ai.aureeture.sandbox.settings.Setting.RESEND_WEBHOOK_SECRET;
import static ai.aureeture.sandbox.settings.Setting.RESEND_WEBHOOK_URL;

import ai.aureeture.sandbox.http.Ids;
import ai.aureeture.sandbox.settings.Settings;
import ai.aureeture.sandbox.webhook.Deliveries;
import ai.aureeture.sandbox.webhook.Delivery;
import ai.aureeture.sandbox.webhook.Hmac;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

/** Resend's webhooks, signed as Svix signs. */
final class ResendHooks {
  private static final long RECEIVER_MILLIS = 15_000;

  private final Settings settings;
  private final Deliveries deliveries;

  ResendHooks(Settings settings, Deliveries deliveries) {
    this.settings = settings;
    this.deliveries = deliveries;
  }

  /** Sends the events of a mail: sent, then for each recipient delivered or bounced. */
  void happened(String id, EmailForm form) {
    if (!settings.has(RESEND_WEBHOOK_URL)) return;
    for (var person : form.to()) {
      var bounces = person.email().startsWith("bounce");
      send("email.sent", id, person.email(), form);
      send(bounces ? "email.bounced" : "email.delivered", id, person.email(), form);
    }
  }

  private void send(String type, String id, String to, EmailForm form) {
    var now = Instant.now().toString();
    var data =
        new JsonObject()
            .put("email_id", id)
            .put("created_at", now)
            .put("from", form.from().email())
            .put("to", new JsonArray().add(to))
            .put("subject", form.subject());
    for (var tag : form.tags()) {
      var named = (JsonObject) tag;
      if (!data.containsKey("tags")) data.put("tags", new JsonObject());
      data.getJsonObject("tags").put(named.getString("name"), named.getString("value"));
    }
    if (type.equals("email.bounced")) {
      data.put(
          "bounce",
          new JsonObject()
              .put("type", "Permanent")
              .put("subType", "General")
              .put("message", "The recipient's mail server rejected the email."));
    }
    var body = new JsonObject().put("type", type).put("created_at", now).put("data", data).encode();
    deliveries.later(
        Delivery.now(
            settings.text(RESEND_WEBHOOK_URL),
            signed("msg_" + Ids.random(27), body),
            body,
            RECEIVER_MILLIS));
  }

  private Map<String, String> signed(String id, String body) {
    var timestamp = String.valueOf(System.currentTimeMillis() / 1000);
    return Map.of(
        "Content-Type",
        "application/json",
        "svix-id",
        id,
        "svix-timestamp",
        timestamp,
        "svix-signature",
        "v1," + sign(settings.text(RESEND_WEBHOOK_SECRET), id, timestamp, body));
  }

  static String sign(String secret, String id, String timestamp, String body) {
    var key = Base64.getDecoder().decode(secret.replaceFirst("^whsec_", ""));
    var signature = Hmac.sha256(key, id + "." + timestamp + "." + body);
    return Base64.getEncoder().encodeToString(signature);
  }
}
