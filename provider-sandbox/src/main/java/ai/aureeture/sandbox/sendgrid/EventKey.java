package ai.aureeture.sandbox.sendgrid;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * The P-256 key of the event webhook.
 *
 * @param publicKey base64 of its X.509 form, as SendGrid shows it; empty when it was given from
 *     outside, where the public half is known
 */
public record EventKey(PrivateKey privateKey, String publicKey) {

  public static EventKey of(KeyPair pair) {
    var encoded = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    return new EventKey(pair.getPrivate(), encoded);
  }

  public static EventKey given(String base64Pkcs8) {
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
