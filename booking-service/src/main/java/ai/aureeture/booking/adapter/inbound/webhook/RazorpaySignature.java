package ai.aureeture.booking.adapter.inbound.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.razorpay.RazorpayException;
import com.razorpay.Utils;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether Razorpay wrote a webhook: their library's HMAC over the bytes as they came. */
@ApplicationScoped
class RazorpaySignature {
  private final WebhookSettings settings;

  RazorpaySignature(WebhookSettings settings) {
    this.settings = settings;
  }

  boolean isOn(byte[] body, String signature) {
    // The library hashes text. Bytes that are no UTF-8 change on the way, and so match nothing.
    var text = new String(body, UTF_8);
    return signature != null && settings.all().anyMatch(secret -> matches(text, signature, secret));
  }

  private static boolean matches(String text, String signature, String secret) {
    try {
      return Utils.verifyWebhookSignature(text, signature, secret);
    } catch (RazorpayException e) {
      throw new IllegalStateException("Signatures cannot be computed", e);
    }
  }
}
