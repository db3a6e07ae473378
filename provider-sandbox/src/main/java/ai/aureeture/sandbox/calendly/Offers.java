package ai.aureeture.sandbox.calendly;

import static ai.aureeture.sandbox.calendly.CalendlyErrors.invalid;

import ai.aureeture.sandbox.http.Call;
import ai.aureeture.sandbox.http.Reply;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.UUID;

/** What can be booked, and the ways of Calendly to let people book it themselves. */
record Offers(ScheduledEvents events) {
  private static final Duration LONGEST = Duration.ofDays(31);
  private static final Duration LONGEST_BUSY = Duration.ofDays(7);

  /** Every full hour is open, unless it is booked. */
  Reply availableTimes(Call call) {
    var type = call.query("event_type").orElse("");
    if (!Uris.isEventType(type)) throw invalid("event_type", "must be a valid URI");
    var from = instant(call, "start_time");
    var to = instant(call, "end_time");
    if (from.isBefore(Instant.now())) throw invalid("start_time", "must be in the future");
    check(from, to, LONGEST);
    var open = new JsonArray();
    var first = from.truncatedTo(ChronoUnit.HOURS);
    var at = first.equals(from) ? from : first.plus(1, ChronoUnit.HOURS);
    for (; at.isBefore(to); at = at.plus(1, ChronoUnit.HOURS)) {
      if (events.taken(type, at)) continue;
      open.add(
          new JsonObject()
              .put("status", "available")
              .put("invitees_remaining", 1)
              .put("start_time", at.toString())
              .put("scheduling_url", "https://calendly.com/aureeture-mentors/session/" + at));
    }
    return Reply.json(200, new JsonObject().put("collection", open));
  }

  Reply busyTimes(Call call) {
    if (!Uris.ME.equals(call.query("user").orElse(""))) throw invalid("user", "is invalid");
    var from = instant(call, "start_time");
    var to = instant(call, "end_time");
    check(from, to, LONGEST_BUSY);
    var busy = new ArrayList<JsonObject>();
    for (var event : events.of(null)) {
      var start = Instant.parse(event.getString("start_time"));
      if (!event.getString("status").equals("active")) continue;
      if (start.isBefore(from) || !start.isBefore(to)) continue;
      busy.add(
          new JsonObject()
              .put("type", "calendly")
              .put("start_time", event.getString("start_time"))
              .put("end_time", event.getString("end_time"))
              .put("event", new JsonObject().put("uri", event.getString("uri"))));
    }
    return Reply.json(200, new JsonObject().put("collection", new JsonArray(busy)));
  }

  Reply schedulingLink(Call call) {
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

  Reply oneOff(Call call) {
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

  private static void check(Instant from, Instant to, Duration longest) {
    if (!to.isAfter(from)) throw invalid("end_time", "must be after start_time");
    if (Duration.between(from, to).compareTo(longest) > 0) {
      throw invalid("end_time", "The range can not be greater than " + longest.toDays() + " days");
    }
  }

  private static Instant instant(Call call, String field) {
    try {
      return Instant.parse(call.query(field).orElse(""));
    } catch (DateTimeException e) {
      throw invalid(field, "is not a valid ISO 8601 time");
    }
  }
}
