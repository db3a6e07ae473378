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

/** Hands out tokens to whoever asks, for whomever, and shows the keys they are signed with. */
public final class IdentityProvider {
  private final Vertx vertx;
  private final Settings settings;
  private Future<TokenKeys> keys;

  public IdentityProvider(Vertx vertx, Settings settings, Path folder) {
    this.vertx = vertx;
    this.settings = settings;
    // An RSA key takes its time; nobody has to wait for it who needs no token yet.
    this.keys = vertx.executeBlocking(() -> TokenKeys.kept(folder), false);
  }

  public void routes(Router router) {
    router.post("/sandbox/auth/token").handler(this::token);
    router.post("/sandbox/auth/rotate").handler(this::rotate);
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
    keys.compose(ready -> vertx.executeBlocking(() -> ready.newest().sign(claims), false))
        .onSuccess(token -> answer(context, 200, new JsonObject().put("token", token)))
        .onFailure(context::fail);
  }

  private void jwks(RoutingContext context) {
    keys.onSuccess(ready -> answer(context, 200, ready.jwks())).onFailure(context::fail);
  }

  /** A new key signs from now on, until the next start; the old ones are still shown. */
  private void rotate(RoutingContext context) {
    keys = keys.compose(ready -> vertx.executeBlocking(ready::withNewKey, false));
    jwks(context);
  }

  private static void answer(RoutingContext context, int status, JsonObject body) {
    Reply.json(status, body).header("Cache-Control", "no-store").send(context.response());
  }
}
