package ai.aureeture.sandbox.calendly;

import static ai.aureeture.sandbox.calendly.CalendlyErrors.invalid;

import ai.aureeture.sandbox.settings.Settings;
import ai.aureeture.sandbox.store.DocumentStore;
import ai.aureeture.sandbox.store.Documents;
import ai.aureeture.sandbox.store.Index;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Booked events, each with its one invitee. Their join links come by and by. */
final class ScheduledEvents {
  private static final String INVITEE = "_invitee";
  private static final String SLOT = "_slot";
  private static final String EMAIL = "_email";

  private final Settings settings;
  private final Documents events;
  private final Index bySlot;
  private final Index byEmail;

  ScheduledEvents(Settings settings, DocumentStore store) {
    this.settings = settings;
    this.events = store.collection("calendly-events");
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
        EventView.of(form, uuid, now)
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
    JoinLink.update(event, settings);
    event.remove(SLOT);
    event.remove(EMAIL);
    event.remove(INVITEE);
    return event;
  }

  private JsonObject raw(String uuid) {
    return events.get(uuid).orElseThrow(CalendlyErrors::notFound);
  }

  private static boolean active(JsonObject event) {
    return event.getString("status").equals("active");
  }
}
