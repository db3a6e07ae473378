package ai.aureeture.sandbox.calendly;

import static ai.aureeture.sandbox.calendly.CalendlyErrors.invalid;

import ai.aureeture.sandbox.http.Call;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;

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

  static InviteeForm of(Call call) {
    var body = call.json().orElseThrow(() -> invalid("body", "is not valid JSON"));
    var eventType = text(body, "event_type", "event_type");
    if (!Uris.isEventType(eventType)) throw invalid("event_type", "must be a valid URI");
    var start = InviteeRules.start(text(body, "start_time", "start_time"));
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
        InviteeRules.zone(text(invitee, "timezone", "invitee.timezone")),
        InviteeRules.locationKind(body.getValue("location")),
        InviteeRules.tracking(body.getValue("tracking")),
        InviteeRules.list(body, "questions_and_answers", 10),
        InviteeRules.list(body, "event_guests", 10));
  }

  private static String text(JsonObject body, String field, String parameter) {
    if (body.getValue(field) instanceof String text && !text.isBlank()) return text;
    throw invalid(parameter, "can't be blank");
  }
}
