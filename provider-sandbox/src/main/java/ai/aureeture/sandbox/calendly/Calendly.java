package ai.aureeture.sandbox.calendly;

import static ai.aureeture.sandbox.calendly.CalendlyErrors.denied;
import static ai.aureeture.sandbox.calendly.CalendlyErrors.invalid;
import static ai.aureeture.sandbox.settings.Setting.CALENDLY_API_KEY;
import static io.vertx.core.http.HttpMethod.DELETE;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import ai.aureeture.sandbox.http.Call;
import ai.aureeture.sandbox.http.Provider;
import ai.aureeture.sandbox.http.Reply;
import ai.aureeture.sandbox.settings.Settings;
import ai.aureeture.sandbox.store.Journal;
import ai.aureeture.sandbox.webhook.Deliveries;
import ai.aureeture.sandbox.webhook.Hmac;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Calendly's API v2, below {@code /calendly}. */
public final class Calendly {
  public static final String NAME = "calendly";

  private final Settings settings;
  private final ScheduledEvents events;
  private final Caps caps;
  private final Subscriptions subscriptions;

  public Calendly(Settings settings, Journal journal, Deliveries deliveries) {
    this.settings = settings;
    this.events = new ScheduledEvents(settings, journal);
    this.caps = new Caps(settings);
    this.subscriptions = new Subscriptions(journal, deliveries);
  }

  public static Reply error(int status) {
    return CalendlyErrors.ofStatus(status);
  }

  public void clear() {
    caps.clear();
  }

  public void routes(Provider calendly) {
    on(calendly, GET, "/users/me", call -> Pages.one(200, Account.me()));
    on(calendly, GET, "/users/:uuid", this::user);
    on(calendly, GET, "/event_types", call -> Pages.of(call, List.of()));
    on(calendly, GET, "/event_types/:uuid", this::eventType);
    on(calendly, POST, "/invitees", this::book);
    on(calendly, GET, "/scheduled_events", this::search);
    on(calendly, POST, "/scheduled_events", call -> notAllowed());
    on(
        calendly,
        GET,
        "/scheduled_events/:uuid",
        call -> Pages.one(200, events.event(call.param("uuid"))));
    on(calendly, GET, "/scheduled_events/:uuid/invitees", this::invitees);
    on(calendly, GET, "/scheduled_events/:uuid/invitees/:invitee", this::invitee);
    on(calendly, POST, "/scheduled_events/:uuid/cancellation", this::cancel);
    var offers = new Offers(events);
    on(calendly, GET, "/event_type_available_times", offers::availableTimes);
    on(calendly, GET, "/user_busy_times", offers::busyTimes);
    on(calendly, POST, "/scheduling_links", offers::schedulingLink);
    on(calendly, POST, "/one_off_event_types", offers::oneOff);
    on(calendly, POST, "/webhook_subscriptions", subscriptions::create);
    on(calendly, GET, "/webhook_subscriptions", subscriptions::list);
    on(calendly, GET, "/webhook_subscriptions/:uuid", subscriptions::get);
    on(calendly, DELETE, "/webhook_subscriptions/:uuid", subscriptions::delete);
    calendly.otherwise(call -> {
      throw CalendlyErrors.notFound();
    });
  }

  private void on(
      Provider calendly, HttpMethod method, String path, Function<Call, Reply> handler) {
    calendly.on(
        method,
        path,
        call -> {
          authenticate(call);
          return handler.apply(call);
        });
  }

  /** A token that ends in -no-scope is known, but allowed nothing. */
  private void authenticate(Call call) {
    var expected = "Bearer " + settings.text(CALENDLY_API_KEY);
    var given = call.header("Authorization").orElse("");
    if (Hmac.same(expected + "-no-scope", given)) {
      throw denied("You do not have permission: the token lacks the scope of this call");
    }
    if (!Hmac.same(expected, given)) throw CalendlyErrors.unauthenticated();
  }

  private static Reply notAllowed() {
    return CalendlyErrors.refusal(405, "Method Not Allowed", "The method is not allowed")
        .reply()
        .header("Allow", "GET");
  }

  private Reply user(Call call) {
    if (!Uris.ME.endsWith("/" + call.param("uuid"))) throw CalendlyErrors.notFound();
    return Pages.one(200, Account.me());
  }

  private Reply eventType(Call call) {
    if (!Uris.isUuid(call.param("uuid"))) throw CalendlyErrors.notFound();
    return Pages.one(200, Account.eventType(call.param("uuid")));
  }

  private Reply book(Call call) {
    var form = InviteeForm.of(call);
    caps.take();
    var invitee = events.book(form);
    var uri = invitee.getString("event");
    tell("invitee.created", uri.substring(uri.lastIndexOf('/') + 1));
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
    var from = instant(call, "min_start_time", Instant.MIN);
    var to = instant(call, "max_start_time", Instant.MAX);
    var status = call.query("status");
    return Pages.of(
        call,
        events.of(call.query("invitee_email").orElse(null)).stream()
            .filter(event -> within(event, from, to))
            .filter(event -> status.isEmpty() || status.get().equals(event.getString("status")))
            .map(events::shown)
            .toList());
  }

  private static boolean within(JsonObject event, Instant from, Instant to) {
    var start = Instant.parse(event.getString("start_time"));
    return !start.isBefore(from) && !start.isAfter(to);
  }

  private static Instant instant(Call call, String field, Instant otherwise) {
    try {
      return call.query(field).map(Instant::parse).orElse(otherwise);
    } catch (DateTimeException e) {
      throw invalid(field, "is not a valid ISO 8601 time");
    }
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
    tell("invitee.canceled", call.param("uuid"));
    return Pages.one(201, cancellation);
  }

  private void tell(String event, String uuid) {
    subscriptions.tell(event, events.invitee(uuid), events.event(uuid));
  }
}
