package ai.aureeture.sandbox.calendly;

import static ai.aureeture.sandbox.calendly.CalendlyErrors.invalid;
import static ai.aureeture.sandbox.settings.Setting.SANDBOX_CALENDLY_LINK;
import static ai.aureeture.sandbox.settings.Setting.SANDBOX_CALENDLY_LINK_MILLIS;

import ai.aureeture.sandbox.http.Ids;
import ai.aureeture.sandbox.settings.Settings;
import ai.aureeture.sandbox.store.Documents;
import ai.aureeture.sandbox.store.Index;
import ai.aureeture.sandbox.store.Journal;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Booked events, each with its one invitee. Their join links come by and by. */
final class ScheduledEvents {
  private static final String INVITEE = "_invitee";
  private static final String SLOT = "_slot";
  private static final String EMAIL = "_email";
  private static final Duration LENGTH = Duration.ofMinutes(60);

  private final Settings settings;
  private final Documents events;
  private final Index bySlot;
  private final Index byEmail;

  ScheduledEvents(Settings settings, Journal journal) {
    this.settings = settings;
    this.events = journal.collection("calendly-events");
    this.bySlot = events.index(SLOT);
    this.byEmail = events.index(EMAIL);
  }

  /** Books; answers the invitee. */
  JsonObject book(InviteeForm form) {
    if (taken(form.eventType(), form.start())) {
      throw invalid("start_time", "The time is already filled", "already_filled");
    }
    var uuid = UUID.randomUUID().toString();
    var now = Instant.now().toString();
    var invitee = InviteeView.of(form, uuid, now);
    var event =
        new JsonObject()
            .put("uri", Uris.event(uuid))
            .put("name", "Mentoring session")
            .put("status", "active")
            .put("start_time", form.start().toString())
            .put("end_time", form.start().plus(LENGTH).toString())
            .put("event_type", form.eventType())
            .put("location", new JsonObject().put("type", form.locationKind()))
            .put(
                "invitees_counter",
                new JsonObject().put("total", 1).put("active", 1).put("limit", 1))
            .put("created_at", now)
            .put("updated_at", now)
            .put("event_memberships", new JsonArray().add(new JsonObject().put("user", Uris.ME)))
            .put("event_guests", form.guests())
            .put("calendar_event", null)
            .put(SLOT, slot(form.eventType(), form.start()))
            .put(EMAIL, form.email().toLowerCase())
            .put(INVITEE, invitee);
    events.put(uuid, event);
    return invitee;
  }

  boolean taken(String eventType, Instant start) {
    return bySlot.find(slot(eventType, start)).stream().anyMatch(ScheduledEvents::active);
  }

  private static String slot(String eventType, Instant start) {
    return eventType + " " + start;
  }

  JsonObject event(String uuid) {
    return shown(raw(uuid));
  }

  JsonObject invitee(String uuid) {
    return raw(uuid).getJsonObject(INVITEE);
  }

  /** Oldest first, as they are stored; of everybody when {@code email} is null. */
  List<JsonObject> of(String email) {
    return email == null ? events.all() : byEmail.find(email.toLowerCase());
  }

  JsonObject cancel(String uuid, String reason) {
    var event = raw(uuid);
    if (!active(event)) throw CalendlyErrors.denied("Event is already canceled");
    if (Instant.parse(event.getString("start_time")).isBefore(Instant.now())) {
      throw CalendlyErrors.denied("Event in the past");
    }
    var now = Instant.now().toString();
    var cancellation =
        new JsonObject()
            .put("canceled_by", "Aureeture Mentors")
            .put("reason", reason)
            .put("canceler_type", "host")
            .put("created_at", now);
    event.put("status", "canceled").put("cancellation", cancellation).put("updated_at", now);
    event.getJsonObject("invitees_counter").put("active", 0);
    event
        .getJsonObject(INVITEE)
        .put("status", "canceled")
        .put("cancellation", cancellation)
        .put("updated_at", now);
    events.put(uuid, event);
    return cancellation;
  }

  /** As the API shows it: with the state that the join link has by now. */
  JsonObject shown(JsonObject event) {
    var age = Duration.between(Instant.parse(event.getString("created_at")), Instant.now());
    var wait = settings.number(SANDBOX_CALENDLY_LINK_MILLIS);
    var location = event.getJsonObject("location").put("join_url", null);
    var outcome = settings.text(SANDBOX_CALENDLY_LINK);
    if (age.toMillis() >= wait && !outcome.equals("never")) {
      location.put("status", outcome);
      if (outcome.equals("pushed")) {
        location.put("join_url", joinUrl(event.getString("uri"), location.getString("type")));
      }
    } else {
      location.put("status", age.toMillis() * 2 >= wait ? "processing" : "initiated");
    }
    event.remove(SLOT);
    event.remove(EMAIL);
    event.remove(INVITEE);
    return event;
  }

  private static String joinUrl(String eventUri, String type) {
    var room = Ids.of(eventUri, 10).toLowerCase();
    if (type.startsWith("zoom")) return "https://us02web.zoom.us/j/" + room;
    return "https://meet.google.com/" + room.replaceFirst("(...)(....)(...)", "$1-$2-$3");
  }

  private JsonObject raw(String uuid) {
    return events.get(uuid).orElseThrow(CalendlyErrors::notFound);
  }

  private static boolean active(JsonObject event) {
    return event.getString("status").equals("active");
  }
}
