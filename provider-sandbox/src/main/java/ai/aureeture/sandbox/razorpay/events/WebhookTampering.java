package ai.aureeture.sandbox.razorpay.events;

import static ai.aureeture.sandbox.razorpay.wire.RazorpayErrors.bad;
import static ai.aureeture.sandbox.settings.Setting.RAZORPAY_WEBHOOK_SECRET_PREVIOUS;

import ai.aureeture.sandbox.razorpay.events.RazorpayWebhooks.Event;
import ai.aureeture.sandbox.settings.Settings;
import ai.aureeture.sandbox.webhook.Hmac;
import ai.aureeture.sandbox.webhook.WebhookResponse;
import io.vertx.core.Future;

/** What an attacker on the way, or a change of secrets, does to a webhook. */
public enum WebhookTampering {
  NONE,
  BODY,
  SIGNATURE,
  UNSIGNED,
  PREVIOUS_SECRET;

  public static WebhookTampering of(String name) {
    for (var tamper : values()) {
      if (tamper.name().toLowerCase().replace('_', '-').equals(name)) return tamper;
    }
    throw bad("tamper is none, body, signature, unsigned or previous-secret");
  }

  public Future<WebhookResponse> send(RazorpayWebhooks webhooks, Settings settings, Event event) {
    var signature = webhooks.signature(event);
    var body = event.body();
    return switch (this) {
      case NONE -> webhooks.sendOnce(event, body, signature);
      case BODY -> webhooks.sendOnce(event, body.replaceFirst("(\"amount\":)", "$11"), signature);
      case SIGNATURE -> webhooks.sendOnce(event, body, flipped(signature));
      case UNSIGNED -> webhooks.sendOnce(event, body, null);
      case PREVIOUS_SECRET -> {
        var secret = settings.text(RAZORPAY_WEBHOOK_SECRET_PREVIOUS);
        yield webhooks.sendOnce(event, body, Hmac.hex(secret, body));
      }
    };
  }

  private static String flipped(String signature) {
    var last = signature.charAt(signature.length() - 1);
    return signature.substring(0, signature.length() - 1) + (last == '0' ? '1' : '0');
  }
}
