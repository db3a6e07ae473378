package ai.aureeture.sandbox.openid;

import ai.aureeture.sandbox.identity.Person;
import io.vertx.core.json.JsonObject;

/**
 * What a page may have: tokens about that person.
 *
 * @param session the browser's, at the provider
 * @param signIn the same in all that comes of one sign-in
 * @param challenge {@code redirectUri} and {@code nonce} too are of the code's time only
 */
record Grant(
    String session,
    String signIn,
    String client,
    String redirectUri,
    String challenge,
    String nonce,
    boolean offline,
    Person person) {

  static Grant of(JsonObject json) {
    return new Grant(
        json.getString("session"),
        json.getString("signIn"),
        json.getString("client"),
        json.getString("redirectUri"),
        json.getString("challenge"),
        json.getString("nonce"),
        json.getBoolean("offline"),
        Person.of(json.getJsonObject("person")).orElseThrow());
  }

  JsonObject toJson() {
    return new JsonObject()
        .put("session", session)
        .put("signIn", signIn)
        .put("client", client)
        .put("redirectUri", redirectUri)
        .put("challenge", challenge)
        .put("nonce", nonce)
        .put("offline", offline)
        .put("person", person.toJson());
  }

  /** A later ID token has no nonce (OpenID Connect Core §12.2). */
  Grant renewed() {
    return new Grant(session, signIn, client, null, null, null, offline, person);
  }
}
