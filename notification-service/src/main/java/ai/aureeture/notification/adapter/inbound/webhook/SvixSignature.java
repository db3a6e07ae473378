package ai.aureeture.notification.adapter.inbound.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Resend's signature, which is Svix's: HMAC-SHA256 over id, time and raw body; several may be given
 * while a secret changes. See Svix, "Verifying webhooks manually".
 */
final class SvixSignature {
  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  private final SecretKeySpec key;

  /**
   * @param secret Base64, with or without {@code whsec_}
   */
  SvixSignature(String secret) {
    try {
      var bytes = Base64.getDecoder().decode(secret.replaceFirst("^whsec_", ""));
      this.key = new SecretKeySpec(bytes, "HmacSHA256");
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("RESEND_WEBHOOK_SECRET is no secret of Svix", e);
    }
  }

  /**
   * @param timestamp epoch seconds
   * @param signatures separated by blanks, each {@code v1,<Base64>}
   */
  boolean covers(String id, String timestamp, byte[] body, String signatures, Instant now) {
    if (id == null || timestamp == null || signatures == null || !isRecent(timestamp, now)) {
      return false;
    }
    var expected = ("v1," + sign(id, timestamp, body)).getBytes(UTF_8);
    return Arrays.stream(signatures.split(" "))
        .anyMatch(given -> MessageDigest.isEqual(expected, given.getBytes(UTF_8)));
  }

  private String sign(String id, String timestamp, byte[] body) {
    try {
      var mac = Mac.getInstance(key.getAlgorithm());
      mac.init(key);
      mac.update((id + "." + timestamp + ".").getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isRecent(String timestamp, Instant now) {
    try {
      var sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
      return Duration.between(sent, now).abs().compareTo(TOLERANCE) <= 0;
    } catch (NumberFormatException | java.time.DateTimeException malformed) {
      return false;
    }
  }
}
