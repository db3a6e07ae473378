package ai.aureeture.sandbox.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.aureeture.sandbox.http.Ids;
import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** The RSA key that signs tokens (RS256). */
record TokenKey(String id, PrivateKey privateKey, RSAPublicKey publicKey) {
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  static TokenKey of(KeyPair pair) {
    var publicKey = (RSAPublicKey) pair.getPublic();
    var id = Ids.of(publicKey.getModulus().toString(), 16);
    return new TokenKey(id, pair.getPrivate(), publicKey);
  }

  String sign(JsonObject claims) throws GeneralSecurityException {
    var header = new JsonObject().put("alg", "RS256").put("typ", "JWT").put("kid", id);
    var signed =
        base64(header.encode().getBytes(UTF_8)) + "." + base64(claims.encode().getBytes(UTF_8));
    var signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(privateKey);
    signature.update(signed.getBytes(UTF_8));
    return signed + "." + base64(signature.sign());
  }

  /** The claims, if this key has signed them. */
  Optional<JsonObject> verify(String token) {
    var parts = token.split("\\.", -1);
    if (parts.length != 3) return Optional.empty();
    try {
      var signature = Signature.getInstance("SHA256withRSA");
      signature.initVerify(publicKey);
      signature.update((parts[0] + "." + parts[1]).getBytes(UTF_8));
      return signature.verify(Base64.getUrlDecoder().decode(parts[2]))
          ? Optional.of(new JsonObject(new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8)))
          : Optional.empty();
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  JsonObject jwk() {
    return new JsonObject()
        .put("kty", "RSA")
        .put("use", "sig")
        .put("alg", "RS256")
        .put("kid", id)
        .put("n", base64(unsigned(publicKey.getModulus())))
        .put("e", base64(unsigned(publicKey.getPublicExponent())));
  }

  private static byte[] unsigned(BigInteger number) {
    var bytes = number.toByteArray();
    return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
  }

  private static String base64(byte[] bytes) {
    return BASE64.encodeToString(bytes);
  }
}
