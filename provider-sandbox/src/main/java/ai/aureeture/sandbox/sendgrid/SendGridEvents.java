package ai.aureeture.sandbox.sendgrid;

import static ai.aureeture.sandbox.settings.Setting.SANDBOX_SENDGRID_EVENT_COPIES;
import static ai.aureeture.sandbox.settings.Setting.SENDGRID_EVENT_WEBHOOK_URL;

import ai.aureeture.sandbox.http.Ids;
import ai.aureeture.sandbox.settings.Settings;
import ai.aureeture.sandbox.webhook.Deliveries;
import ai.aureeture.sandbox.webhook.Delivery;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.function.Supplier;

/** SendGrid's event webhook: arrays of events, signed with an elliptic-curve key. */
public final class SendGridEvents {
  private static final long RECEIVER_MILLIS = 10_000;

  private final Settings settings;
  private final Deliveries deliveries;
  private final Supplier<EventKey> key;

  public SendGridEvents(Settings settings, Deliveries deliveries, Supplier<EventKey> key) {
    this.settings = settings;
    this.deliveries = deliveries;
    this.key = key;
  }

  String publicKey() {
    return key.get().publicKey();
  }

  /** Sends the events of a mail: processed, then delivered or bounced. */
  void happened(String email, boolean bounced, JsonObject customArgs, String messageId) {
    if (!settings.has(SENDGRID_EVENT_WEBHOOK_URL)) return;
    var processed = event(email, "processed", customArgs, messageId);
    var then = event(email, bounced ? "bounce" : "delivered", customArgs, messageId);
    if (bounced) {
      then.put("type", "bounce").put("status", "5.1.1").put("reason", "550 5.1.1 no such user");
    } else {
      then.put("response", "250 2.0.0 OK");
    }
    // The real one ends its body with CRLF, and signs that too.
    var body = new JsonArray().add(processed).add(then).encode() + "\r\n";
    for (long copy = settings.number(SANDBOX_SENDGRID_EVENT_COPIES); copy > 0; copy--) {
      deliveries.later(delivery(body));
    }
  }

  private Delivery delivery(String body) {
    var timestamp = String.valueOf(System.currentTimeMillis() / 1000);
    var headers =
        Map.of(
            "Content-Type",
            "application/json;charset=utf-8",
            "X-Twilio-Email-Event-Webhook-Timestamp",
            timestamp,
            "X-Twilio-Email-Event-Webhook-Signature",
            key.get().sign(timestamp + body));
    var url = settings.text(SENDGRID_EVENT_WEBHOOK_URL);
    return Delivery.now(url, headers, body, RECEIVER_MILLIS);
  }

  private static JsonObject event(
      String email, String event, JsonObject customArgs, String messageId) {
    var now = System.currentTimeMillis() / 1000;
    return new JsonObject()
        .put("email", email)
        .put("timestamp", now)
        .put("smtp-id", "<" + messageId + "@geopod-ismtpd-0>")
        .put("event", event)
        .put("sg_event_id", Ids.random(22))
        .put("sg_message_id", messageId + ".recvd-0-0")
        .mergeIn(customArgs);
  }
}
