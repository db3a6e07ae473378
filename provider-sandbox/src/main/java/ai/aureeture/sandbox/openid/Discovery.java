package ai.aureeture.sandbox.openid;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** What the provider can do and where (OpenID Connect Discovery §3). */
final class Discovery {
  private Discovery() {}

  static JsonObject of(String issuer) {
    return new JsonObject()
        .put("issuer", issuer)
        .put("authorization_endpoint", issuer + "/authorize")
        .put("token_endpoint", issuer + "/token")
        .put("userinfo_endpoint", issuer + "/userinfo")
        .put("end_session_endpoint", issuer + "/end-session")
        .put("jwks_uri", issuer + "/jwks.json")
        .put("response_types_supported", JsonArray.of("code"))
        .put("response_modes_supported", JsonArray.of("query"))
        .put("grant_types_supported", JsonArray.of("authorization_code", "refresh_token"))
        .put("code_challenge_methods_supported", JsonArray.of("S256"))
        .put("token_endpoint_auth_methods_supported", JsonArray.of("none"))
        .put("subject_types_supported", JsonArray.of("public"))
        .put("id_token_signing_alg_values_supported", JsonArray.of("RS256"))
        .put("scopes_supported", JsonArray.of("openid", "profile", "email", "offline_access"))
        .put(
            "claims_supported",
            JsonArray.of(
                "iss",
                "sub",
                "aud",
                "iat",
                "exp",
                "nonce",
                "role",
                "name",
                "email",
                "email_verified"));
  }
}
