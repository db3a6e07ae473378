package ai.aureeture.sandbox.calendly;

import static ai.aureeture.sandbox.calendly.CalendlyErrors.invalid;

import ai.aureeture.sandbox.http.Call;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** A booking as {@code POST /invitees} takes it. */
record InviteeForm(
    String eventType,
    Instant start,
    String email,
    String name,
    String firstName,
    String lastName,
    String timezone,
    String locationKind,
    JsonObject tracking,
    JsonArray answers,
    JsonArray guests) {
  static final List<String> TRACKING =
      List.of(
          "utm_campaign", "utm_source", "utm_medium", "utm_content", "utm_term", "salesforce_uuid");

  static InviteeForm of(Call call) {
    var body = call.json().orElseThrow(() -> invalid("body", "is not valid JSON"));
    var eventType = text(body, "event_type", "event_type");
    if (!Uris.isEventType(eventType)) throw invalid("event_type", "must be a valid URI");
    var start = start(text(body, "start_time", "start_time"));
    if (!(body.getValue("invitee") instanceof JsonObject invitee)) {
      throw invalid("invitee", "can't be blank");
    }
    var email = text(invitee, "email", "invitee.email");
    if (!email.matches("[^@\\s]+@[^@\\s]+")) throw invalid("invitee.email", "is invalid");
    var named = invitee.getValue("name") instanceof String;
    var firstName = named ? null : text(invitee, "first_name", "invitee.name");
    var lastName = invitee.getValue("last_name") instanceof String last ? last : null;
    var name =
        named
            ? invitee.getString("name")
            : lastName == null ? firstName : firstName + " " + lastName;
    return new InviteeForm(
        eventType,
        start,
        email,
        name,
        firstName,
        lastName,
        zone(text(invitee, "timezone", "invitee.timezone")),
        locationKind(body.getValue("location")),
        tracking(body.getValue("tracking")),
        list(body, "questions_and_answers", 10),
        list(body, "event_guests", 10));
  }

  private static String text(JsonObject body, String field, String parameter) {
    if (body.getValue(field) instanceof String text && !text.isBlank()) return text;
    throw invalid(parameter, "can't be blank");
  }

  private static Instant start(String text) {
    try {
      var start = Instant.parse(text);
      if (text.endsWith("Z") && start.isAfter(Instant.now())) return start;
      throw invalid("start_time", "must be in the future, in UTC");
    } catch (DateTimeException e) {
      throw invalid("start_time", "is not a valid ISO 8601 time");
    }
  }

  private static String zone(String text) {
    try {
      return ZoneId.of(text).getId();
    } catch (DateTimeException e) {
      throw invalid("invitee.timezone", "is not a valid time zone");
    }
  }

  /** Requests say kind, answers say type. */
  private static String locationKind(Object location) {
    if (location == null) return "google_conference";
    var configured = List.of("google_conference", "zoom_conference");
    if (location instanceof JsonObject object
        && object.getValue("kind") instanceof String kind
        && configured.contains(kind)) {
      return kind;
    }
    throw invalid("location.kind", "must match a location of the event type");
  }

  private static JsonObject tracking(Object tracking) {
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

  private static JsonArray list(JsonObject body, String field, int most) {
    var value = body.getValue(field);
    if (value == null) return new JsonArray();
    if (value instanceof JsonArray list && list.size() <= most) return list;
    throw invalid(field, "must be a list of at most " + most);
  }
}
