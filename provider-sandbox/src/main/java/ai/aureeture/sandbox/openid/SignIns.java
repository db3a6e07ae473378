package ai.aureeture.sandbox.openid;

import static ai.aureeture.sandbox.settings.Setting.SANDBOX_BASE_URL;

import ai.aureeture.sandbox.http.Ids;
import ai.aureeture.sandbox.identity.People;
import ai.aureeture.sandbox.identity.Person;
import ai.aureeture.sandbox.settings.Settings;
import ai.aureeture.sandbox.store.DocumentStore;
import ai.aureeture.sandbox.store.Documents;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.Optional;

/** Who is signed in at the provider itself, by its cookie. */
final class SignIns {
  private static final long ENOUGH = 1 << 20;

  private final Settings settings;
  private final People people;
  private final Documents current;

  SignIns(Settings settings, People people, DocumentStore store) {
    this.settings = settings;
    this.people = people;
    this.current = store.collection("sign-ins", ENOUGH);
  }

  Optional<Session> of(RoutingContext context) {
    return Optional.ofNullable(context.request().getCookie(name()))
        .map(Cookie::getValue)
        .flatMap(id -> current.get(id).flatMap(Person::of).map(person -> new Session(id, person)));
  }

  /** Who signs in beside others does so in the same session, which ends for all at once. */
  Session begin(RoutingContext context, Person person) {
    var id = of(context).map(Session::id).orElseGet(() -> Ids.random(32));
    current.put(id, person.toJson());
    people.remember(person);
    context.response().addCookie(cookie(id));
    return new Session(id, person);
  }

  /** The session that is over now, if there was one. */
  Optional<Session> end(RoutingContext context) {
    var ended = of(context);
    ended.map(Session::id).ifPresent(current::remove);
    context.response().addCookie(cookie("").setMaxAge(0));
    return ended;
  }

  private Cookie cookie(String value) {
    return Cookie.cookie(name(), value)
        .setPath("/sandbox/auth")
        .setHttpOnly(true)
        .setSameSite(CookieSameSite.LAX);
  }

  /** With the port: cookies know none, and two systems may run side by side. */
  private String name() {
    return "sandbox-sign-in-" + URI.create(settings.text(SANDBOX_BASE_URL)).getPort();
  }
}
