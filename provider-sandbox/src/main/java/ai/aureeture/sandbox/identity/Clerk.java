package ai.aureeture.sandbox.identity;

import static ai.aureeture.sandbox.settings.Setting.CLERK_SECRET_KEY;
import static io.vertx.core.http.HttpMethod.GET;

import ai.aureeture.sandbox.http.Call;
import ai.aureeture.sandbox.http.Ids;
import ai.aureeture.sandbox.http.Provider;
import ai.aureeture.sandbox.http.Refusal;
import ai.aureeture.sandbox.http.Reply;
import ai.aureeture.sandbox.settings.Settings;
import ai.aureeture.sandbox.webhook.Hmac;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** The users of Clerk's back-end API, below {@code /clerk/v1}. */
public record Clerk(Settings settings, People people) {
  public static final String NAME = "clerk";

  public void routes(Provider clerk) {
    clerk.below("/v1", this::authenticate).on(GET, "/users/:id", this::user);
    clerk.otherwise(call -> error(404, "resource_not_found", "not found", "There is no such path"));
  }

  private Reply user(Call call) {
    var id = call.param("id");
    return people
        .find(id)
        .map(person -> Reply.json(200, user(person)))
        .orElseGet(
            () -> error(404, "resource_not_found", "not found", "No user was found with id " + id));
  }

  private static JsonObject user(Person person) {
    var name = person.name() == null ? new String[0] : person.name().split(" +", 2);
    var user =
        new JsonObject()
            .put("id", person.sub())
            .put("object", "user")
            .put("username", null)
            .put("first_name", name.length > 0 ? name[0] : null)
            .put("last_name", name.length > 1 ? name[1] : null)
            .put("public_metadata", new JsonObject().put("role", person.toJson().getValue("role")));
    if (person.email() == null || person.email().isBlank()) {
      return user.put("primary_email_address_id", null).put("email_addresses", new JsonArray());
    }
    var id = "idn_" + Ids.of(person.email(), 16);
    // Not the first one: an older address stands before it.
    var older = address("idn_" + Ids.of("older", 16), "older-" + person.email(), true);
    var primary = address(id, person.email(), !Boolean.FALSE.equals(person.emailVerified()));
    return user.put("primary_email_address_id", id)
        .put("email_addresses", JsonArray.of(older, primary));
  }

  private static JsonObject address(String id, String address, boolean verified) {
    return new JsonObject()
        .put("id", id)
        .put("object", "email_address")
        .put("email_address", address)
        .put(
            "verification",
            new JsonObject()
                .put("status", verified ? "verified" : "unverified")
                .put("strategy", "email_code"))
        .put("linked_to", new JsonArray());
  }

  private void authenticate(Call call) {
    var expected = "Bearer " + settings.text(CLERK_SECRET_KEY);
    if (!Hmac.same(expected, call.header("Authorization").orElse(""))) {
      throw new Refusal(error(401));
    }
  }

  public static Reply error(int status) {
    return switch (status) {
      case 401 ->
          error(
              401,
              "clerk_key_invalid",
              "The provided Clerk Secret Key is invalid. Make sure that your Clerk Secret Key is"
                  + " correct.",
              "");
      case 429 ->
          error(429, "too_many_requests", "Too many requests, retry later", "")
              .header("Retry-After", 1);
      case 502, 503, 504 ->
          Reply.of(status, "text/html", "<html><h1>" + status + " from the gateway</h1></html>");
      default -> error(status, "internal_clerk_error", "status " + status, "");
    };
  }

  private static Reply error(int status, String code, String message, String longMessage) {
    var error =
        new JsonObject().put("message", message).put("long_message", longMessage).put("code", code);
    return Reply.json(
        status,
        new JsonObject().put("errors", JsonArray.of(error)).put("clerk_trace_id", Ids.random(32)));
  }
}
