package ai.aureeture.sandbox.identity;

import ai.aureeture.sandbox.http.Call;
import ai.aureeture.sandbox.http.Reply;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Hands out tokens to every caller, for any person, and shows the keys they are signed with. */
public record IdentityProvider(TokenSigner signer, People people) {

  public void routes(Router router) {
    router.post("/sandbox/auth/token").handler(this::token);
    router.post("/sandbox/auth/rotate").handler(this::rotate);
    router.get("/sandbox/auth/jwks.json").handler(this::jwks);
    router.get("/sandbox/auth/.well-known/jwks.json").handler(this::jwks);
  }

  private void token(RoutingContext context) {
    var request = new Call(context).json().flatMap(TokenRequest::of);
    if (request.isEmpty()) {
      answer(context, 400, new JsonObject().put("error", Person.FIELDS));
      return;
    }
    people.remember(request.get().person());
    signer
        .sign(request.get())
        .onSuccess(token -> give(context, token, request.get().cookie()))
        .onFailure(context::fail);
  }

  /**
   * The cookie is as Clerk's: for every port of this host, and a page's script may read it. A page
   * gets it only when it fetches with credentials; {@code localhost} and {@code 127.0.0.1} are two
   * hosts.
   */
  private static void give(RoutingContext context, String token, String cookie) {
    if (cookie != null) {
      context
          .response()
          .addCookie(Cookie.cookie(cookie, token).setPath("/").setSameSite(CookieSameSite.LAX));
    }
    answer(context, 200, new JsonObject().put("token", token));
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
