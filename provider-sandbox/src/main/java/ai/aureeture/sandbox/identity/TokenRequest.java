package ai.aureeture.sandbox.identity;

import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Whose token is wanted.
 *
 * @param ttlSeconds may be negative: a token that is over already
 * @param more claims that replace or join the others, such as {@code azp}; null takes one away
 * @param cookie the name of a cookie that is to carry the token too; null for none
 */
public record TokenRequest(Person person, long ttlSeconds, JsonObject more, String cookie) {
  private static final long AN_HOUR = 3600;
  private static final Pattern COOKIE_NAME = Pattern.compile("[A-Za-z0-9_-]{1,100}");

  public TokenRequest(Person person, long ttlSeconds, JsonObject more) {
    this(person, ttlSeconds, more, null);
  }

  static Optional<TokenRequest> of(JsonObject json) {
    var ttl = json.getValue("ttlSeconds", AN_HOUR);
    var more = json.getValue("claims", new JsonObject());
    if (!(ttl instanceof Number seconds)
        || !(more instanceof JsonObject claims)
        || !(json.getValue("cookie", "unnamed") instanceof String cookie)
        || !COOKIE_NAME.matcher(cookie).matches()) {
      return Optional.empty();
    }
    return Person.of(json)
        .map(person ->
            new TokenRequest(
                person, seconds.longValue(), claims, json.containsKey("cookie") ? cookie : null));
  }

  JsonObject claims(String issuer) {
    var now = System.currentTimeMillis() / 1000;
    // A token that is over must have been issued before that, or it is refused for the wrong
    // reason.
    var issued = Math.min(now, now + ttlSeconds - 60);
    var claims =
        person
            .toJson()
            .put("iss", issuer)
            .put("iat", ttlSeconds > 0 ? now : issued)
            .put("exp", now + ttlSeconds)
            .put("jti", UUID.randomUUID().toString());
    for (var claim : more) {
      if (claim.getValue() == null) claims.remove(claim.getKey());
      else claims.put(claim.getKey(), claim.getValue());
    }
    return claims;
  }
}
