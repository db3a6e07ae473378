package ai.aureeture.sandbox.calendly;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** The one account: it has every event type that is asked for. */
final class Account {
  private static final String SINCE = "2026-01-01T00:00:00.000000Z";

  private Account() {}

  static JsonObject me() {
    return new JsonObject()
        .put("uri", Uris.ME)
        .put("name", "Aureeture Mentors")
        .put("slug", "aureeture-mentors")
        .put("email", "mentors@aureeture.example")
        .put("scheduling_url", "https://calendly.com/aureeture-mentors")
        .put("timezone", "Asia/Kolkata")
        .put("avatar_url", null)
        .put("current_organization", Uris.ORGANIZATION)
        .put("created_at", SINCE)
        .put("updated_at", SINCE);
  }

  static JsonObject user(String uuid) {
    if (!Uris.ME.endsWith("/" + uuid)) throw CalendlyErrors.notFound();
    return me();
  }

  static JsonObject eventType(String uuid) {
    return new JsonObject()
        .put("uri", Uris.eventType(uuid))
        .put("name", "Mentoring session")
        .put("active", true)
        .put("slug", "mentoring-session")
        .put("scheduling_url", "https://calendly.com/aureeture-mentors/mentoring-session")
        .put("duration", 60)
        .put("kind", "solo")
        .put("pooling_type", null)
        .put("type", "StandardEventType")
        .put(
            "locations",
            new JsonArray()
                .add(new JsonObject().put("kind", "google_conference"))
                .add(new JsonObject().put("kind", "zoom_conference")))
        .put(
            "profile",
            new JsonObject().put("type", "User").put("owner", Uris.ME).put("name", "Aureeture"))
        .put("created_at", SINCE)
        .put("updated_at", SINCE);
  }
}
