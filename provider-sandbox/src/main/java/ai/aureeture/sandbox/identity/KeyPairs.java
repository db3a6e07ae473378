package ai.aureeture.sandbox.identity;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Key pairs that outlive the process when there is a folder to keep them in. */
public final class KeyPairs {
  private KeyPairs() {}

  /** The pair of that name, made when there is none yet; {@code folder} may be null. */
  public static KeyPair pair(Path folder, String name, String algorithm, int size) {
    try {
      var file = folder == null ? null : folder.resolve(name + ".json");
      if (file != null && Files.exists(file)) return read(file, algorithm);
      var generator = KeyPairGenerator.getInstance(algorithm);
      generator.initialize(size);
      var pair = generator.generateKeyPair();
      if (file != null) write(file, pair);
      return pair;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot make or read the key " + name, e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the key " + name, e);
    }
  }

  private static KeyPair read(Path file, String algorithm)
      throws IOException, GeneralSecurityException {
    var json = new JsonObject(Files.readString(file));
    var factory = KeyFactory.getInstance(algorithm);
    var decoder = Base64.getDecoder();
    return new KeyPair(
        factory.generatePublic(new X509EncodedKeySpec(decoder.decode(json.getString("public")))),
        factory.generatePrivate(
            new PKCS8EncodedKeySpec(decoder.decode(json.getString("private")))));
  }

  private static void write(Path file, KeyPair pair) throws IOException {
    var encoder = Base64.getEncoder();
    var json =
        new JsonObject()
            .put("public", encoder.encodeToString(pair.getPublic().getEncoded()))
            .put("private", encoder.encodeToString(pair.getPrivate().getEncoded()));
    Files.createDirectories(file.getParent());
    Files.writeString(file, json.encode());
  }
}
