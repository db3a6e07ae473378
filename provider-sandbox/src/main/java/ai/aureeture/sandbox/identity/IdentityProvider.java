package ai.aureeture.sandbox.identity;

import static ai.aureeture.sandbox.settings.Setting.SANDBOX_BASE_URL;

import ai.aureeture.sandbox.http.Call;
import ai.aureeture.sandbox.http.Reply;
import ai.aureeture.sandbox.settings.Settings;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Hands out tokens to whoever asks, for whomever, and shows the keys they are signed with. */
public final class IdentityProvider {
  private final Vertx vertx;
  private final Settings settings;
  private final Future<TokenKey> key;

  public IdentityProvider(Vertx vertx, Settings settings, Path folder) {
    this.vertx = vertx;
    this.settings = settings;
    // An RSA key takes its time; nobody has to wait for it who needs no token yet.
    this.key =
        vertx.executeBlocking(
            () -> TokenKey.of(KeyPairs.pair(folder, "identity-key", "RSA", 2048)), false);
  }

  public void routes(Router router) {
    router.post("/sandbox/auth/token").handler(this::token);
    router.get("/sandbox/auth/jwks.json").handler(this::jwks);
    router.get("/sandbox/auth/.well-known/jwks.json").handler(this::jwks);
  }

  private void token(RoutingContext context) {
    var request = new Call(context).json().flatMap(TokenRequest::of);
    if (request.isEmpty()) {
      answer(context, 400, new JsonObject().put("error", "sub, role, name and email are wanted"));
      return;
    }
    var claims = request.get().claims(settings.text(SANDBOX_BASE_URL) + "/sandbox/auth");
    Callable<String> signing = () -> key.result().sign(claims);
    key.compose(ready -> vertx.executeBlocking(signing, false))
        .onSuccess(token -> answer(context, 200, new JsonObject().put("token", token)))
        .onFailure(context::fail);
  }

  private void jwks(RoutingContext context) {
    key.onSuccess(ready -> answer(context, 200, ready.jwks())).onFailure(context::fail);
  }

  private static void answer(RoutingContext context, int status, JsonObject body) {
    Reply.json(status, body).header("Cache-Control", "no-store").send(context.response());
  }
}
