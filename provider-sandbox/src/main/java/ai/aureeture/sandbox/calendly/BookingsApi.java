package ai.aureeture.sandbox.calendly;

import static ai.aureeture.sandbox.calendly.CalendlyErrors.denied;
import static ai.aureeture.sandbox.calendly.CalendlyErrors.invalid;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import ai.aureeture.sandbox.http.Call;
import ai.aureeture.sandbox.http.Provider;
import ai.aureeture.sandbox.http.Reply;
import java.time.Instant;
import java.util.List;

/** {@code /invitees} and {@code /scheduled_events}. */
record BookingsApi(ScheduledEvents events, RateCaps caps, Subscriptions subscriptions) {

  void routes(Provider calendly) {
    calendly.on(POST, "/invitees", this::book);
    calendly.on(POST, "/scheduled_events", call -> notAllowed());
    calendly.on(GET, "/scheduled_events", this::search);
    calendly.on(GET, "/scheduled_events/:uuid", this::event);
    calendly.on(GET, "/scheduled_events/:uuid/invitees", this::invitees);
    calendly.on(GET, "/scheduled_events/:uuid/invitees/:invitee", this::invitee);
    calendly.on(POST, "/scheduled_events/:uuid/cancellation", this::cancel);
  }

  private static Reply notAllowed() {
    return CalendlyErrors.refusal(405, "Method Not Allowed", "The method is not allowed")
        .reply()
        .header("Allow", "GET");
  }

  private Reply event(Call call) {
    return Pages.one(200, events.event(call.param("uuid")));
  }

  private Reply book(Call call) {
    var form = InviteeForm.of(call);
    caps.take();
    var invitee = events.book(form);
    var uri = invitee.getString("event");
    send("invitee.created", uri.substring(uri.lastIndexOf('/') + 1));
    return Pages.one(201, invitee);
  }

  private Reply search(Call call) {
    var user = call.query("user");
    var organization = call.query("organization");
    if (user.isEmpty() && organization.isEmpty()) throw invalid("user", "can't be blank");
    if (!user.orElse(Uris.ME).equals(Uris.ME)
        || !organization.orElse(Uris.ORGANIZATION).equals(Uris.ORGANIZATION)) {
      throw denied("You do not have permission to access this resource.");
    }
    var from =
        call.query("min_start_time").map(at -> Times.of("min_start_time", at)).orElse(Instant.MIN);
    var to =
        call.query("max_start_time").map(at -> Times.of("max_start_time", at)).orElse(Instant.MAX);
    var status = call.query("status");
    return Pages.of(
        call,
        events.of(call.query("invitee_email").orElse(null)).stream()
            .filter(event -> Times.within(event, from, to))
            .filter(event -> status.isEmpty() || status.get().equals(event.getString("status")))
            .map(events::shown)
            .toList());
  }

  private Reply invitees(Call call) {
    var invitee = events.invitee(call.param("uuid"));
    var email = call.query("email").orElse(invitee.getString("email"));
    var matches = email.equalsIgnoreCase(invitee.getString("email"));
    return Pages.of(call, matches ? List.of(invitee) : List.of());
  }

  private Reply invitee(Call call) {
    var invitee = events.invitee(call.param("uuid"));
    if (!invitee.getString("uri").endsWith("/" + call.param("invitee"))) {
      throw CalendlyErrors.notFound();
    }
    return Pages.one(200, invitee);
  }

  private Reply cancel(Call call) {
    var body = call.json().orElseThrow(() -> invalid("body", "is not valid JSON"));
    var reason = body.getValue("reason") instanceof String text ? text : null;
    if (reason != null && reason.length() > 10_000) {
      throw invalid("reason", "is too long (maximum is 10000 characters)");
    }
    var cancellation = events.cancel(call.param("uuid"), reason);
    send("invitee.canceled", call.param("uuid"));
    return Pages.one(201, cancellation);
  }

  private void send(String event, String uuid) {
    subscriptions.send(event, events.invitee(uuid), events.event(uuid));
  }
}
