package ai.aureeture.notification.adapter.inbound.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * SendGrid's signature: ECDSA over the timestamp's text and the raw body. See Twilio SendGrid,
 * "Event Webhook Security Features".
 */
final class SendGridSignature {
  private final PublicKey key;

  /**
   * @param key Base64 X.509, P-256
   */
  SendGridSignature(String key) {
    try {
      var encoded = new X509EncodedKeySpec(Base64.getDecoder().decode(key));
      this.key = KeyFactory.getInstance("EC").generatePublic(encoded);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalStateException("SENDGRID_WEBHOOK_PUBLIC_KEY is no public key", e);
    }
  }

  boolean covers(String timestamp, byte[] body, String signature) {
    if (timestamp == null || signature == null) {
      return false;
    }
    try {
      var verifier = Signature.getInstance("SHA256withECDSA");
      verifier.initVerify(key);
      verifier.update(timestamp.getBytes(UTF_8));
      verifier.update(body);
      return verifier.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException malformed) {
      return false;
    }
  }
}
