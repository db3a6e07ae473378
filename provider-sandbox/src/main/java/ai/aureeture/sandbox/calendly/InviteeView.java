package ai.aureeture.sandbox.calendly;

import io.vertx.core.json.JsonObject;
import java.util.UUID;

/** The invitee resource. */
final class InviteeView {
  private InviteeView() {}

  static JsonObject of(InviteeForm form, String eventUuid, String now) {
    var uuid = UUID.randomUUID().toString();
    return new JsonObject()
        .put("uri", Uris.invitee(eventUuid, uuid))
        .put("email", form.email())
        .put("first_name", form.firstName())
        .put("last_name", form.lastName())
        .put("name", form.name())
        .put("status", "active")
        .put("questions_and_answers", form.answers())
        .put("timezone", form.timezone())
        .put("event", Uris.event(eventUuid))
        .put("created_at", now)
        .put("updated_at", now)
        .put("tracking", form.tracking())
        .put("text_reminder_number", null)
        .put("rescheduled", false)
        .put("old_invitee", null)
        .put("new_invitee", null)
        .put("cancel_url", "https://calendly.com/cancellations/" + uuid)
        .put("reschedule_url", "https://calendly.com/reschedulings/" + uuid)
        .put("routing_form_submission", null)
        .put("payment", null)
        .put("no_show", null)
        .put("reconfirmation", null)
        .put("scheduling_method", null)
        .put("invitee_scheduled_by", null);
  }
}
