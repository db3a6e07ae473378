package ai.aureeture.sandbox.calendly;

import static ai.aureeture.sandbox.calendly.CalendlyErrors.invalid;

import ai.aureeture.sandbox.http.Call;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Set;

/** A subscription as {@code POST /webhook_subscriptions} takes it; without a key it is unsigned. */
record SubscriptionForm(String url, JsonArray events, String scope, String signingKey) {
  private static final Set<String> EVENTS =
      Set.of(
          "invitee.created",
          "invitee.canceled",
          "invitee_no_show.created",
          "invitee_no_show.deleted",
          "routing_form_submission.created");

  static SubscriptionForm of(Call call) {
    var body = call.json().orElseThrow(() -> invalid("body", "is not valid JSON"));
    if (!(body.getValue("url") instanceof String url) || !url.matches("https?://\\S+")) {
      throw invalid("url", "is not a valid URL");
    }
    var events = body.getValue("events") instanceof JsonArray list ? list : new JsonArray();
    if (events.isEmpty() || !EVENTS.containsAll(events.getList())) {
      throw invalid("events", "is invalid");
    }
    if (!Uris.ORGANIZATION.equals(body.getValue("organization"))) {
      throw invalid("organization", "is invalid");
    }
    var scope = String.valueOf(body.getValue("scope"));
    if (!Set.of("user", "organization").contains(scope)) throw invalid("scope", "is invalid");
    if (scope.equals("user") && !Uris.ME.equals(body.getValue("user"))) {
      throw invalid("user", "is invalid");
    }
    var key = body.getValue("signing_key") instanceof String text ? text : null;
    return new SubscriptionForm(url, events, scope, key);
  }

  JsonObject toSubscription(String uuid) {
    var now = Instant.now().toString();
    return new JsonObject()
        .put("uri", Uris.HOST + "/webhook_subscriptions/" + uuid)
        .put("callback_url", url)
        .put("created_at", now)
        .put("updated_at", now)
        .put("retry_started_at", null)
        .put("state", "active")
        .put("events", events)
        .put("scope", scope)
        .put("organization", Uris.ORGANIZATION)
        .put("user", scope.equals("user") ? Uris.ME : null)
        .put("creator", Uris.ME);
  }
}
