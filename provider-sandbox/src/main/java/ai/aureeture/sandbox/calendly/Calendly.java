package ai.aureeture.sandbox.calendly;

import static ai.aureeture.sandbox.calendly.CalendlyErrors.denied;
import static ai.aureeture.sandbox.settings.Setting.CALENDLY_API_KEY;
import static io.vertx.core.http.HttpMethod.GET;

import ai.aureeture.sandbox.http.Call;
import ai.aureeture.sandbox.http.Provider;
import ai.aureeture.sandbox.http.Reply;
import ai.aureeture.sandbox.settings.Settings;
import ai.aureeture.sandbox.store.DocumentStore;
import ai.aureeture.sandbox.webhook.Deliveries;
import ai.aureeture.sandbox.webhook.Hmac;
import java.util.List;

/** Calendly's API v2, below {@code /calendly}. */
public final class Calendly {
  public static final String NAME = "calendly";

  private final Settings settings;
  private final BookingsApi bookings;
  private final Offers offers;
  private final Subscriptions subscriptions;
  private final RateCaps caps;

  public Calendly(Settings settings, DocumentStore store, Deliveries deliveries) {
    this.settings = settings;
    this.caps = new RateCaps(settings);
    this.subscriptions = new Subscriptions(store, deliveries);
    var events = new ScheduledEvents(settings, store);
    this.offers = new Offers(events);
    this.bookings = new BookingsApi(events, caps, subscriptions);
  }

  public static Reply error(int status) {
    return CalendlyErrors.ofStatus(status);
  }

  public void clear() {
    caps.clear();
  }

  public void routes(Provider calendly) {
    var api = calendly.below("", this::authenticate);
    api.on(GET, "/users/me", call -> Pages.one(200, Account.me()));
    api.on(GET, "/users/:uuid", call -> Pages.one(200, Account.user(call.param("uuid"))));
    api.on(GET, "/event_types", call -> Pages.of(call, List.of()));
    api.on(GET, "/event_types/:uuid", Calendly::eventType);
    bookings.routes(api);
    offers.routes(api);
    subscriptions.routes(api);
    calendly.otherwise(call -> {
      throw CalendlyErrors.notFound();
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

  private static Reply eventType(Call call) {
    if (!Uris.isUuid(call.param("uuid"))) throw CalendlyErrors.notFound();
    return Pages.one(200, Account.eventType(call.param("uuid")));
  }
}
