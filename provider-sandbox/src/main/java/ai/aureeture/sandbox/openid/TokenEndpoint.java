package ai.aureeture.sandbox.openid;

import ai.aureeture.sandbox.http.Call;
import ai.aureeture.sandbox.http.FormFields;
import ai.aureeture.sandbox.http.Reply;
import ai.aureeture.sandbox.openid.Grants.Kind;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** Changes a code, and later a refresh token, for tokens (RFC 6749 §4.1.3, §6). */
record TokenEndpoint(Grants grants, Tokens tokens) {

  /** Passes on other requests: at the same address a test gets a token for any person. */
  void handle(RoutingContext context) {
    var form = FormFields.of(new Call(context));
    var grantType = form.get("grant_type");
    if (grantType.isEmpty()) {
      context.next();
      return;
    }
    switch (grantType.get()) {
      case "authorization_code" -> answer(context, byCode(form));
      case "refresh_token" -> answer(context, byRefreshToken(form));
      default -> refuse(context, "unsupported_grant_type");
    }
  }

  private Optional<Grant> byCode(FormFields form) {
    var verifier = form.get("code_verifier").orElse("");
    var redirectUri = form.get("redirect_uri").orElse("");
    return form.get("code")
        .flatMap(code -> grants.take(Kind.CODE, code))
        .filter(grant -> isFor(grant, form))
        .filter(grant -> grant.redirectUri().equals(redirectUri))
        .filter(grant -> Proof.holds(verifier, grant.challenge()));
  }

  private Optional<Grant> byRefreshToken(FormFields form) {
    return form.get("refresh_token")
        .flatMap(token -> grants.take(Kind.REFRESH_TOKEN, token))
        .filter(grant -> isFor(grant, form));
  }

  private static boolean isFor(Grant grant, FormFields form) {
    return grant.client().equals(form.get("client_id").orElse(""));
  }

  private void answer(RoutingContext context, Optional<Grant> grant) {
    if (grant.isEmpty()) {
      refuse(context, "invalid_grant");
      return;
    }
    tokens.about(grant.get()).onSuccess(body -> send(context, 200, body)).onFailure(context::fail);
  }

  private static void refuse(RoutingContext context, String error) {
    send(context, 400, new JsonObject().put("error", error));
  }

  private static void send(RoutingContext context, int status, JsonObject body) {
    Reply.json(status, body).header("Cache-Control", "no-store").send(context.response());
  }
}
