package ai.aureeture.sandbox.mailbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.aureeture.sandbox.http.ListAnswer;
import ai.aureeture.sandbox.http.Reply;
import ai.aureeture.sandbox.http.Resource;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** The mailbox, for programs and for people. */
public final class MailboxPages {
  /** A mail's own page may show itself and nothing else: no script, no request anywhere. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src data:; frame-src 'self';"
          + " form-action 'self'; frame-ancestors 'none'";

  private static final int MOST = 50;

  private final Mailbox mailbox;

  public MailboxPages(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  public void routes(Router router) {
    router.get("/sandbox/mailbox").handler(this::json);
    router.get("/sandbox/mailbox.html").handler(this::html);
    router.get("/sandbox/mailbox.css").handler(Resource.of("/mailbox.css", "text/css"));
  }

  private void json(RoutingContext context) {
    var mails = mailbox.mails(context.request().getParam("to"));
    ListAnswer.send(context.response(), "mails", mails.iterator());
  }

  private void html(RoutingContext context) {
    var to = context.request().getParam("to");
    var wanted = to == null || to.isBlank() ? null : to;
    var mails = mailbox.mails(wanted);
    var latest = mails.subList(Math.max(0, mails.size() - MOST), mails.size());
    var page =
        MailboxHtml.page(
            wanted, mails.size(), latest.reversed().stream().map(MailboxPages::read).toList());
    Reply.of(200, "text/html; charset=utf-8", page)
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .send(context.response());
  }

  private static JsonObject read(byte[] mail) {
    return new JsonObject(new String(mail, UTF_8));
  }
}
