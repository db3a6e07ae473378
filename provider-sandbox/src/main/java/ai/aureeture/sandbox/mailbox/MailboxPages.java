package ai.aureeture.sandbox.mailbox;

import ai.aureeture.sandbox.http.Reply;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;

/** The mailbox, for programs. */
public final class MailboxPages {
  private final Mailbox mailbox;

  public MailboxPages(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  public void routes(Router router) {
    router
        .get("/sandbox/mailbox")
        .handler(context -> {
          var mails = new JsonArray(mailbox.mails(context.request().getParam("to")));
          Reply.json(200, new JsonObject().put("mails", mails)).send(context.response());
        });
  }
}
