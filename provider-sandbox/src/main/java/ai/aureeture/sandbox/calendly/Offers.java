package ai.aureeture.sandbox.calendly;

import static ai.aureeture.sandbox.calendly.CalendlyErrors.invalid;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import ai.aureeture.sandbox.http.Call;
import ai.aureeture.sandbox.http.Provider;
import ai.aureeture.sandbox.http.Reply;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;

/** What can be booked, and what cannot. */
record Offers(ScheduledEvents events) {
  private static final Duration LONGEST = Duration.ofDays(31);
  private static final Duration LONGEST_BUSY = Duration.ofDays(7);

  void routes(Provider calendly) {
    calendly.on(GET, "/event_type_available_times", this::availableTimes);
    calendly.on(GET, "/user_busy_times", this::busyTimes);
    calendly.on(POST, "/scheduling_links", SchedulingPages::link);
    calendly.on(POST, "/one_off_event_types", SchedulingPages::oneOff);
  }

  /** Every full hour is open, unless it is booked. */
  private Reply availableTimes(Call call) {
    var type = call.query("event_type").orElse("");
    if (!Uris.isEventType(type)) throw invalid("event_type", "must be a valid URI");
    var from = Times.of("start_time", call.query("start_time").orElse(""));
    var to = Times.of("end_time", call.query("end_time").orElse(""));
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

  private Reply busyTimes(Call call) {
    if (!Uris.ME.equals(call.query("user").orElse(""))) throw invalid("user", "is invalid");
    var from = Times.of("start_time", call.query("start_time").orElse(""));
    var to = Times.of("end_time", call.query("end_time").orElse(""));
    check(from, to, LONGEST_BUSY);
    var busy = new ArrayList<JsonObject>();
    for (var event : events.of(null)) {
      if (!event.getString("status").equals("active")) continue;
      if (!Times.within(event, from, to)) continue;
      busy.add(
          new JsonObject()
              .put("type", "calendly")
              .put("start_time", event.getString("start_time"))
              .put("end_time", event.getString("end_time"))
              .put("event", new JsonObject().put("uri", event.getString("uri"))));
    }
    return Reply.json(200, new JsonObject().put("collection", new JsonArray(busy)));
  }

  private static void check(Instant from, Instant to, Duration longest) {
    if (!to.isAfter(from)) throw invalid("end_time", "must be after start_time");
    if (Duration.between(from, to).compareTo(longest) > 0) {
      throw invalid("end_time", "The range can not be greater than " + longest.toDays() + " days");
    }
  }
}
