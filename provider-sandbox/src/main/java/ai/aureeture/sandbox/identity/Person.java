package ai.aureeture.sandbox.identity;

import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a token can be about.
 *
 * @param sub the only one that must be there; the others may be null
 */
public record Person(String sub, String role, String name, String email) {

  public static Optional<Person> of(JsonObject json) {
    for (var field : Set.of("sub", "role", "name", "email")) {
      var value = json.getValue(field);
      if (value != null && !(value instanceof String)) return Optional.empty();
    }
    var sub = json.getString("sub");
    if (sub == null || sub.isBlank()) return Optional.empty();
    return Optional.of(
        new Person(sub, json.getString("role"), json.getString("name"), json.getString("email")));
  }

  /** The claims about the person, which {@link #of} reads again. */
  public JsonObject toJson() {
    var json = new JsonObject().put("sub", sub);
    if (role != null) json.put("role", role);
    if (name != null) json.put("name", name);
    if (email != null) json.put("email", email);
    return json;
  }
}
