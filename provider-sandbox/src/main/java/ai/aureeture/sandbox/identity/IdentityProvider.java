package ai.aureeture.sandbox.identity;

import ai.aureeture.sandbox.http.Call;
import ai.aureeture.sandbox.http.Reply;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Hands out tokens to whoever asks, for whomever, and shows the keys they are signed with. */
public record IdentityProvider(TokenSigner signer) {

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
    signer
        .sign(request.get())
        .onSuccess(token -> answer(context, 200, new JsonObject().put("token", token)))
        .onFailure(context::fail);
  }

  private void jwks(RoutingContext context) {
    signer.jwks().onSuccess(keys -> answer(context, 200, keys)).onFailure(context::fail);
  }

  private void rotate(RoutingContext context) {
    signer.rotate();
    jwks(context);
  }

  private static void answer(RoutingContext context, int status, JsonObject body) {
    Reply.json(status, body).header("Cache-Control", "no-store").send(context.response());
  }
}
