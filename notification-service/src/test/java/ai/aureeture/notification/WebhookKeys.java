package ai.aureeture.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs reports as SendGrid and Resend do, with keys made for this run. */
public final class WebhookKeys implements QuarkusTestResourceLifecycleManager {
  // Resource and test may live in different class loaders; system properties they share.
  private static final String PRIVATE_KEY = "test.sendgrid-webhook-private-key";
  private static final byte[] RESEND_SECRET = "a secret for tests only".getBytes(UTF_8);

  @Override
  public Map<String, String> start() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      var keys = generator.generateKeyPair();
      System.setProperty(PRIVATE_KEY, base64(keys.getPrivate().getEncoded()));
      return Map.of(
          "SENDGRID_WEBHOOK_PUBLIC_KEY",
          base64(keys.getPublic().getEncoded()),
          "RESEND_WEBHOOK_SECRET",
          "whsec_" + base64(RESEND_SECRET),
          // Where webhooks of ours may go: a receiver in this JVM.
          "WEBHOOKS_PRIVATE_HOSTS",
          "localhost");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void stop() {}

  public static String sendGrid(String timestamp, String body) {
    try {
      var encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE_KEY));
      var signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(
          KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded)));
      signature.update((timestamp + body).getBytes(UTF_8));
      return base64(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public static String resend(String id, String timestamp, String body) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(RESEND_SECRET, "HmacSHA256"));
      return "v1," + base64(mac.doFinal((id + "." + timestamp + "." + body).getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
