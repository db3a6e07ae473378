package ai.aureeture.sandbox.identity;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys whose tokens are good, newest first. */
record TokenKeys(List<TokenKey> keys) {

  /** The one that outlives a restart; {@code folder} may be null. */
  static TokenKeys kept(Path folder) {
    return new TokenKeys(List.of(key(folder)));
  }

  TokenKeys withNewKey() {
    return new TokenKeys(Stream.concat(Stream.of(key(null)), keys.stream()).toList());
  }

  TokenKey newest() {
    return keys.getFirst();
  }

  /** The claims of a token that is signed by one of them and not over. */
  Optional<JsonObject> verify(String token, long nowSeconds) {
    return keys.stream()
        .flatMap(key -> key.verify(token).stream())
        .filter(claims -> claims.getLong("exp", 0L) > nowSeconds)
        .findFirst();
  }

  JsonObject jwks() {
    var all = new JsonArray(keys.stream().map(TokenKey::jwk).toList());
    return new JsonObject().put("keys", all);
  }

  private static TokenKey key(Path folder) {
    return TokenKey.of(KeyPairs.pair(folder, "identity-key", "RSA", 2048));
  }
}
