package ai.aureeture.sandbox.openid;

import static ai.aureeture.sandbox.settings.Setting.SANDBOX_TOKEN_SECONDS;

import ai.aureeture.sandbox.identity.TokenRequest;
import ai.aureeture.sandbox.identity.TokenSigner;
import ai.aureeture.sandbox.openid.Grants.Kind;
import ai.aureeture.sandbox.settings.Settings;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;

/** What a page gets for a grant: who it is for itself, and what it shows to the services. */
record Tokens(TokenSigner signer, Settings settings, Grants grants) {

  Future<JsonObject> about(Grant grant) {
    var seconds = settings.number(SANDBOX_TOKEN_SECONDS);
    var access = new TokenRequest(grant.person(), seconds, new JsonObject());
    var identity =
        new TokenRequest(
            grant.person(),
            seconds,
            new JsonObject().put("aud", grant.client()).put("nonce", grant.nonce()));
    var body = new JsonObject().put("token_type", "Bearer").put("expires_in", seconds);
    if (grant.offline()) {
      body.put("refresh_token", grants.give(Kind.REFRESH_TOKEN, grant.renewed()));
    }
    return Future.all(signer.sign(access), signer.sign(identity))
        .map(signed ->
            body.put("access_token", signed.<String>resultAt(0))
                .put("id_token", signed.<String>resultAt(1)));
  }
}
