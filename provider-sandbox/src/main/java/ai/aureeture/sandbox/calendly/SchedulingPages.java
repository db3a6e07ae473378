package ai.aureeture.sandbox.calendly;

import static ai.aureeture.sandbox.calendly.CalendlyErrors.invalid;

import ai.aureeture.sandbox.http.Call;
import ai.aureeture.sandbox.http.Reply;
import io.vertx.core.json.JsonObject;
import java.util.UUID;

/** Calendly's ways to let people book by themselves. */
final class SchedulingPages {
  private SchedulingPages() {}

  static Reply link(Call call) {
    var body = call.json().orElseThrow(() -> invalid("body", "is not valid JSON"));
    if (!Integer.valueOf(1).equals(body.getValue("max_event_count"))) {
      throw invalid("max_event_count", "must be 1");
    }
    if (!(body.getValue("owner") instanceof String owner) || !Uris.isEventType(owner)) {
      throw invalid("owner", "is invalid");
    }
    if (!"EventType".equals(body.getValue("owner_type"))) throw invalid("owner_type", "is invalid");
    return Pages.one(
        201,
        new JsonObject()
            .put("booking_url", "https://calendly.com/d/" + UUID.randomUUID())
            .put("owner", owner)
            .put("owner_type", "EventType"));
  }

  static Reply oneOff(Call call) {
    var body = call.json().orElseThrow(() -> invalid("body", "is not valid JSON"));
    if (!(body.getValue("name") instanceof String name)) throw invalid("name", "can't be blank");
    if (!Uris.ME.equals(body.getValue("host"))) throw invalid("host", "is invalid");
    if (!(body.getValue("duration") instanceof Integer minutes) || minutes < 1) {
      throw invalid("duration", "is invalid");
    }
    if (!(body.getValue("date_setting") instanceof JsonObject)) {
      throw invalid("date_setting", "can't be blank");
    }
    var type = Account.eventType(UUID.randomUUID().toString());
    return Pages.one(
        201, type.put("name", name).put("duration", minutes).put("type", "AdhocEventType"));
  }
}
