package ai.aureeture.http.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The symmetric signature of Standard Webhooks 1.0, which is also Svix's: HMAC-SHA256 over id, time
 * and raw body. Several may be given while a secret changes.
 */
public final class WebhookSignature {
  public static final String SECRET_PREFIX = "whsec_";

  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  private final SecretKeySpec key;

  private WebhookSignature(byte[] key) {
    this.key = new SecretKeySpec(key, "HmacSHA256");
  }

  /**
   * @param secret Base64, with or without {@code whsec_}
   * @throws IllegalArgumentException for what is no Base64
   */
  public static WebhookSignature by(String secret) {
    var encoded =
        secret.startsWith(SECRET_PREFIX) ? secret.substring(SECRET_PREFIX.length()) : secret;
    return new WebhookSignature(Base64.getDecoder().decode(encoded));
  }

  /**
   * As a header carries it: {@code v1,<Base64>}.
   *
   * @param timestamp epoch seconds
   */
  public String sign(String id, String timestamp, byte[] body) {
    try {
      var mac = Mac.getInstance(key.getAlgorithm());
      mac.init(key);
      mac.update((id + "." + timestamp + ".").getBytes(UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Whether one of the signatures is ours, and the time within five minutes of now.
   *
   * @param timestamp epoch seconds
   * @param signatures separated by blanks, each {@code v1,<Base64>}
   */
  public boolean covers(
      @Nullable String id,
      @Nullable String timestamp,
      byte[] body,
      @Nullable String signatures,
      Instant now) {
    if (id == null || timestamp == null || signatures == null || !isRecent(timestamp, now)) {
      return false;
    }
    var expected = sign(id, timestamp, body).getBytes(UTF_8);
    return Arrays.stream(signatures.split(" "))
        .anyMatch(given -> MessageDigest.isEqual(expected, given.getBytes(UTF_8)));
  }

  private static boolean isRecent(String timestamp, Instant now) {
    try {
      var sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
      return Duration.between(sent, now).abs().compareTo(TOLERANCE) <= 0;
    } catch (NumberFormatException | DateTimeException malformed) {
      return false;
    }
  }
}
