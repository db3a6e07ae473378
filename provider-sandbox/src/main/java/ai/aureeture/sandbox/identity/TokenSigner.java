package ai.aureeture.sandbox.identity;

import static ai.aureeture.sandbox.settings.Setting.SANDBOX_BASE_URL;

import ai.aureeture.sandbox.settings.Settings;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.Optional;

/** Signs tokens in the name of the one issuer, away from the event loop. */
public final class TokenSigner {
  private final Vertx vertx;
  private final Settings settings;
  private Future<TokenKeys> keys;

  public TokenSigner(Vertx vertx, Settings settings, Path folder) {
    this.vertx = vertx;
    this.settings = settings;
    // An RSA key takes its time; a caller who needs no token yet does not wait for it.
    this.keys = vertx.executeBlocking(() -> TokenKeys.kept(folder), false);
  }

  /** Also where everything about signing in is found. */
  public String issuer() {
    return settings.text(SANDBOX_BASE_URL) + "/sandbox/auth";
  }

  public Future<String> sign(TokenRequest wanted) {
    var claims = wanted.claims(issuer());
    return keys.compose(ready -> vertx.executeBlocking(() -> ready.newest().sign(claims), false));
  }

  /** The claims of a token that one of our keys has signed and that is not over; else empty. */
  Future<Optional<JsonObject>> verify(String token) {
    return keys.map(ready -> ready.verify(token, System.currentTimeMillis() / 1000));
  }

  Future<JsonObject> jwks() {
    return keys.map(TokenKeys::jwks);
  }

  /** A new key signs from now on, until the next start; the old ones are still shown. */
  void rotate() {
    keys = keys.compose(ready -> vertx.executeBlocking(ready::withNewKey, false));
  }
}
