package ai.aureeture.sandbox.openid;

import ai.aureeture.sandbox.http.Reply;
import ai.aureeture.sandbox.identity.Person;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** Everything here is shown to, or moves, a person's browser. */
final class Pages {
  private Pages() {}

  static void choose(RoutingContext context, List<Person> people, RedirectAddress back) {
    // A browser asks the policy again about where an answered form sends it.
    show(context, 200, SignInHtml.page(people), "form-action 'self' " + back.origin());
  }

  static void refuse(RoutingContext context) {
    show(context, 400, SignInHtml.refusal(), "form-action 'none'");
  }

  static void signedOut(RoutingContext context) {
    show(context, 200, SignInHtml.signedOut(), "form-action 'none'");
  }

  static void redirect(RoutingContext context, String address) {
    Reply.empty(303)
        .header("Location", address)
        .header("Cache-Control", "no-store")
        .header("Referrer-Policy", "no-referrer")
        .send(context.response());
  }

  private static void show(RoutingContext context, int status, String page, String forms) {
    Reply.of(status, "text/html; charset=utf-8", page)
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none';"
                + " frame-ancestors 'none'; "
                + forms)
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .send(context.response());
  }
}
