package ai.aureeture.sandbox.sendgrid;

import static ai.aureeture.sandbox.sendgrid.SendGridErrors.invalid;
import static ai.aureeture.sandbox.settings.Setting.SENDGRID_API_KEY;
import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import ai.aureeture.sandbox.http.Call;
import ai.aureeture.sandbox.http.Ids;
import ai.aureeture.sandbox.http.Provider;
import ai.aureeture.sandbox.http.Reply;
import ai.aureeture.sandbox.mailbox.Address;
import ai.aureeture.sandbox.mailbox.Mailbox;
import ai.aureeture.sandbox.settings.Settings;
import ai.aureeture.sandbox.webhook.Hmac;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** SendGrid's mail/send, below {@code /sendgrid/v3}. */
public final class SendGrid {
  public static final String NAME = "sendgrid";

  private final Settings settings;
  private final Mailbox mailbox;
  private final SendGridEvents events;

  public SendGrid(Settings settings, Mailbox mailbox, SendGridEvents events) {
    this.settings = settings;
    this.mailbox = mailbox;
    this.events = events;
  }

  public static Reply error(int status) {
    return SendGridErrors.ofStatus(status);
  }

  public void routes(Provider sendgrid) {
    var api = sendgrid.below("/v3", this::authenticate);
    api.on(POST, "/mail/send", this::send);
    api.on(GET, "/user/webhooks/event/settings/signed", this::publicKey);
    sendgrid.otherwise(call -> SendGridErrors.error(404, null, "not found"));
  }

  private Reply send(Call call) {
    if (!call.header("Content-Type").orElse("").startsWith("application/json")) {
      return SendGridErrors.error(415, null, "Content-Type should be application/json.");
    }
    var mail = call.json().orElseThrow(() -> invalid(null, "Bad Request"));
    MailRules.check(mail);
    if (MailRules.sandboxMode(mail)) return Reply.empty(200);
    var messageId = Ids.random(22);
    for (var personalization : Field.objects(mail, "personalizations", "personalizations")) {
      deliver(mail, personalization, messageId);
    }
    return Reply.empty(202).header("X-Message-Id", messageId);
  }

  private void deliver(JsonObject mail, JsonObject personalization, String messageId) {
    for (var kind : List.of("to", "cc", "bcc")) {
      for (var person : Field.objects(personalization, kind, kind)) {
        var to = new Address(person.getString("email"), person.getString("name"));
        var bounces = to.email().startsWith("bounce");
        if (!bounces) mailbox.take(MailParts.mail(mail, personalization, to));
        events.happened(
            to.email(), bounces, MailParts.customArgs(mail, personalization), messageId);
      }
    }
  }

  private Reply publicKey(Call call) {
    return Reply.json(200, new JsonObject().put("public_key", events.publicKey()));
  }

  private void authenticate(Call call) {
    var expected = "Bearer " + settings.text(SENDGRID_API_KEY);
    if (!Hmac.same(expected, call.header("Authorization").orElse(""))) {
      throw SendGridErrors.unauthorised();
    }
  }
}
