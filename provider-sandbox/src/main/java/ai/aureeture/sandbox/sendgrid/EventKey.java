package ai.aureeture.sandbox.sendgrid;

import static ai.aureeture.sandbox.settings.Setting.SENDGRID_EVENT_WEBHOOK_PRIVATE_KEY;
import static java.nio.charset.StandardCharsets.UTF_8;

import ai.aureeture.sandbox.identity.KeyPairs;
import ai.aureeture.sandbox.settings.Settings;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * The P-256 key of the event webhook.
 *
 * @param publicKey base64 of its X.509 form, as SendGrid shows it; empty when it was given from
 *     outside, where the public half is known
 */
public record EventKey(PrivateKey privateKey, String publicKey) {

  /** The key that was given, or else one of our own, made when it is first needed. */
  public static Supplier<EventKey> lazily(Settings settings, Path folder) {
    var key = new AtomicReference<EventKey>();
    return () -> {
      if (key.get() == null) {
        key.set(
            settings.has(SENDGRID_EVENT_WEBHOOK_PRIVATE_KEY)
                ? given(settings.text(SENDGRID_EVENT_WEBHOOK_PRIVATE_KEY))
                : of(KeyPairs.pair(folder, "sendgrid-event-key", "EC", 256)));
      }
      return key.get();
    };
  }

  private static EventKey of(KeyPair pair) {
    var encoded = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    return new EventKey(pair.getPrivate(), encoded);
  }

  private static EventKey given(String base64Pkcs8) {
    try {
      var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64Pkcs8));
      return new EventKey(KeyFactory.getInstance("EC").generatePrivate(spec), "");
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalArgumentException("SENDGRID_EVENT_WEBHOOK_PRIVATE_KEY is no P-256 key", e);
    }
  }

  /** Base64 of the DER signature. */
  String sign(String message) {
    try {
      var signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(privateKey);
      signature.update(message.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
