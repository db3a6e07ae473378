package ai.aureeture.sandbox.openid;

import ai.aureeture.sandbox.http.Call;
import ai.aureeture.sandbox.http.FormFields;
import ai.aureeture.sandbox.http.Ids;
import ai.aureeture.sandbox.identity.People;
import ai.aureeture.sandbox.identity.Person;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.Optional;

/** Finds out who sits before the browser, and sends it back with a code. */
record Authorize(People people, SignIns signIns, Grants grants) {

  /** Without a page when it is known already who it is. */
  void ask(RoutingContext context) {
    var wanted = AuthorizationRequest.of(context.queryParams());
    answerable(context, wanted)
        .ifPresent(back -> {
          var known = wanted.mustShowThePage() ? Optional.<Session>empty() : known(context, wanted);
          if (known.isPresent()) sendCode(context, wanted, back, known.get());
          else if (wanted.mayShowThePage()) Pages.choose(context, people.demo(), back);
          else sendError(context, wanted, back, "login_required");
        });
  }

  /** The page was answered: one of its people, or another person. */
  void choose(RoutingContext context) {
    var wanted = AuthorizationRequest.of(context.queryParams());
    answerable(context, wanted)
        .ifPresent(back -> {
          var person = chosen(FormFields.of(new Call(context)));
          if (person.isEmpty()) {
            Pages.choose(context, people.demo(), back);
            return;
          }
          sendCode(context, wanted, back, signIns.begin(context, person.get()));
        });
  }

  private Optional<RedirectAddress> answerable(
      RoutingContext context, AuthorizationRequest wanted) {
    var back = RedirectAddress.of(context.queryParams().get("redirect_uri"));
    if (back.isEmpty() || !wanted.hasClient()) {
      Pages.refuse(context);
      return Optional.empty();
    }
    var error = wanted.error();
    error.ifPresent(code -> sendError(context, wanted, back.get(), code));
    return error.isPresent() ? Optional.empty() : back;
  }

  /** Each tab may have its own person, so a hint goes before who signed in last. */
  private Optional<Session> known(RoutingContext context, AuthorizationRequest wanted) {
    var current = signIns.of(context);
    if (wanted.hint() == null) return current;
    return current.flatMap(
        session -> people.find(wanted.hint()).map(person -> new Session(session.id(), person)));
  }

  private Optional<Person> chosen(FormFields form) {
    var offered = form.get("person").flatMap(people::find);
    if (offered.isPresent()) return offered;
    var fields = new JsonObject();
    form.values().keySet().forEach(name -> fields.put(name, form.get(name).orElse(null)));
    return Person.of(fields);
  }

  private void sendCode(
      RoutingContext context, AuthorizationRequest wanted, RedirectAddress back, Session session) {
    var grant =
        new Grant(
            session.id(),
            Ids.random(20),
            wanted.client(),
            back.uri().toString(),
            wanted.challenge(),
            wanted.nonce(),
            wanted.scope().contains("offline_access"),
            session.person());
    send(context, wanted, back, "code", grants.give(Grants.Kind.CODE, grant));
  }

  private static void sendError(
      RoutingContext context, AuthorizationRequest wanted, RedirectAddress back, String error) {
    send(context, wanted, back, "error", error);
  }

  private static void send(
      RoutingContext context,
      AuthorizationRequest wanted,
      RedirectAddress back,
      String name,
      String value) {
    var answer = new LinkedHashMap<String, String>();
    answer.put(name, value);
    answer.put("state", wanted.state());
    Pages.redirect(context, back.with(answer));
  }
}
