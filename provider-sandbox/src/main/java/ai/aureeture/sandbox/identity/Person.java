package ai.aureeture.sandbox.identity;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a token can be about.
 *
 * @param sub the only one that must be there; the others may be null
 * @param roles may be empty; one is written as a text, several are written as a list
 * @param emailVerified null where nothing is said of it
 */
public record Person(
    String sub, List<String> roles, String name, String email, Boolean emailVerified) {

  public static final String FIELDS =
      "sub, role (a text or a list of texts), name, email and email_verified are wanted";

  public Person {
    roles = List.copyOf(roles);
  }

  public static Optional<Person> of(JsonObject json) {
    for (var field : Set.of("sub", "name", "email")) {
      var value = json.getValue(field);
      if (value != null && !(value instanceof String)) return Optional.empty();
    }
    var sub = json.getString("sub");
    var roles = roles(json.getValue("role"));
    var verified = json.getValue("email_verified");
    boolean isReadable = roles.isPresent() && (verified == null || verified instanceof Boolean);
    if (sub == null || sub.isBlank() || !isReadable) return Optional.empty();
    return Optional.of(
        new Person(
            sub, roles.get(), json.getString("name"), json.getString("email"), (Boolean) verified));
  }

  private static Optional<List<String>> roles(Object role) {
    return switch (role) {
      case null -> Optional.of(List.of());
      case String one -> Optional.of(List.of(one));
      case JsonArray several when several.stream().allMatch(String.class::isInstance) ->
          Optional.of(several.stream().map(String.class::cast).toList());
      default -> Optional.empty();
    };
  }

  /** The claims about the person, which {@link #of} reads again. */
  public JsonObject toJson() {
    var json = new JsonObject().put("sub", sub);
    if (roles.size() == 1) json.put("role", roles.getFirst());
    if (roles.size() > 1) json.put("role", new JsonArray(roles));
    if (name != null) json.put("name", name);
    if (email != null) json.put("email", email);
    if (emailVerified != null) json.put("email_verified", emailVerified);
    return json;
  }

  /** What is said of the person now, and else what was known of them before. */
  Person completedBy(Person before) {
    return new Person(
        sub,
        roles.isEmpty() ? before.roles : roles,
        name == null ? before.name : name,
        email == null ? before.email : email,
        emailVerified == null ? before.emailVerified : emailVerified);
  }
}
