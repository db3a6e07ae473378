package ai.aureeture.sandbox.calendly;

import static ai.aureeture.sandbox.calendly.CalendlyErrors.invalid;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** What Calendly refuses in a booking's fields. */
final class InviteeRules {
  static final List<String> TRACKING =
      List.of(
          "utm_campaign", "utm_source", "utm_medium", "utm_content", "utm_term", "salesforce_uuid");

  private InviteeRules() {}

  static Instant start(String text) {
    try {
      var start = Instant.parse(text);
      if (text.endsWith("Z") && start.isAfter(Instant.now())) return start;
      throw invalid("start_time", "must be in the future, in UTC");
    } catch (DateTimeException e) {
      throw invalid("start_time", "is not a valid ISO 8601 time");
    }
  }

  static String zone(String text) {
    try {
      return ZoneId.of(text).getId();
    } catch (DateTimeException e) {
      throw invalid("invitee.timezone", "is not a valid time zone");
    }
  }

  /** Requests say kind, answers say type. */
  static String locationKind(Object location) {
    if (location == null) return "google_conference";
    var configured = List.of("google_conference", "zoom_conference");
    if (location instanceof JsonObject object
        && object.getValue("kind") instanceof String kind
        && configured.contains(kind)) {
      return kind;
    }
    throw invalid("location.kind", "must match a location of the event type");
  }

  static JsonObject tracking(Object tracking) {
    var complete = new JsonObject();
    if (tracking == null) {
      TRACKING.forEach(complete::putNull);
      return complete;
    }
    if (!(tracking instanceof JsonObject object)) throw invalid("tracking", "must be an object");
    for (var key : TRACKING) {
      if (!object.containsKey(key)) throw invalid("tracking." + key, "is missing");
      complete.put(key, object.getValue(key));
    }
    return complete;
  }

  static JsonArray list(JsonObject body, String field, int most) {
    var value = body.getValue(field);
    if (value == null) return new JsonArray();
    if (value instanceof JsonArray list && list.size() <= most) return list;
    throw invalid(field, "must be a list of at most " + most);
  }
}
