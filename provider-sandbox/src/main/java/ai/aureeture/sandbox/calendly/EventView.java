package ai.aureeture.sandbox.calendly;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;

/** The scheduled event resource. */
final class EventView {
  private static final Duration LENGTH = Duration.ofMinutes(60);

  private EventView() {}

  static JsonObject of(InviteeForm form, String uuid, String now) {
    return new JsonObject()
        .put("uri", Uris.event(uuid))
        .put("name", "Mentoring session")
        .put("status", "active")
        .put("start_time", form.start().toString())
        .put("end_time", form.start().plus(LENGTH).toString())
        .put("event_type", form.eventType())
        .put("location", new JsonObject().put("type", form.locationKind()))
        .put("invitees_counter", new JsonObject().put("total", 1).put("active", 1).put("limit", 1))
        .put("created_at", now)
        .put("updated_at", now)
        .put("event_memberships", new JsonArray().add(new JsonObject().put("user", Uris.ME)))
        .put("event_guests", form.guests())
        .put("calendar_event", null);
  }
}
