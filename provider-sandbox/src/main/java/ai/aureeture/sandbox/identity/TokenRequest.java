package ai.aureeture.sandbox.identity;

import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Whose token is wanted.
 *
 * @param ttlSeconds may be negative: a token that is over already
 * @param more claims that replace or join the others, such as {@code azp}; null takes one away
 */
record TokenRequest(
    String sub, String role, String name, String email, long ttlSeconds, JsonObject more) {
  private static final long AN_HOUR = 3600;

  static Optional<TokenRequest> of(JsonObject json) {
    for (var field : Set.of("sub", "role", "name", "email")) {
      var value = json.getValue(field);
      if (value != null && !(value instanceof String)) return Optional.empty();
    }
    var ttl = json.getValue("ttlSeconds", AN_HOUR);
    var more = json.getValue("claims", new JsonObject());
    if (json.getString("sub", "").isBlank()
        || !(ttl instanceof Number seconds)
        || !(more instanceof JsonObject claims)) {
      return Optional.empty();
    }
    return Optional.of(
        new TokenRequest(
            json.getString("sub"),
            json.getString("role"),
            json.getString("name"),
            json.getString("email"),
            seconds.longValue(),
            claims));
  }

  JsonObject claims(String issuer) {
    var now = System.currentTimeMillis() / 1000;
    // A token that is over must have been issued before that, or it is refused for the wrong
    // reason.
    var issued = Math.min(now, now + ttlSeconds - 60);
    var claims =
        new JsonObject()
            .put("iss", issuer)
            .put("sub", sub)
            .put("iat", ttlSeconds > 0 ? now : issued)
            .put("exp", now + ttlSeconds)
            .put("jti", UUID.randomUUID().toString());
    if (role != null) claims.put("role", role);
    if (name != null) claims.put("name", name);
    if (email != null) claims.put("email", email);
    for (var claim : more) {
      if (claim.getValue() == null) claims.remove(claim.getKey());
      else claims.put(claim.getKey(), claim.getValue());
    }
    return claims;
  }
}
