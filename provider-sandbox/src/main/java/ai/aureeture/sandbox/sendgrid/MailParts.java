package ai.aureeture.sandbox.sendgrid;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.aureeture.sandbox.mailbox.Address;
import ai.aureeture.sandbox.mailbox.Mail;
import io.vertx.core.json.JsonObject;
import java.util.Base64;

/** Reads the parts of an accepted mail. */
final class MailParts {
  private MailParts() {}

  static Mail mail(JsonObject mail, JsonObject personalization, Address to) {
    var from = mail.getJsonObject("from");
    var calendar = content(mail, "text/calendar");
    var attachments = Field.objects(mail, "attachments", "attachments");
    for (var attachment : attachments) {
      if (calendar == null && attachment.getString("filename").endsWith(".ics")) {
        calendar = new String(Base64.getDecoder().decode(attachment.getString("content")), UTF_8);
      }
    }
    return new Mail(
        to,
        new Address(from.getString("email"), from.getString("name")),
        personalization.getString("subject", mail.getString("subject")),
        content(mail, "text/html"),
        content(mail, "text/plain"),
        calendar,
        attachments.stream().map(attachment -> attachment.getString("filename")).toList(),
        SendGrid.NAME);
  }

  /** Those of the mail and of the person, as they come back in events. */
  static JsonObject customArgs(JsonObject mail, JsonObject personalization) {
    var all = new JsonObject();
    if (mail.getValue("custom_args") instanceof JsonObject ofMail) all.mergeIn(ofMail);
    if (personalization.getValue("custom_args") instanceof JsonObject own) all.mergeIn(own);
    return all;
  }

  private static String content(JsonObject mail, String type) {
    return Field.objects(mail, "content", "content").stream()
        .filter(part -> part.getString("type").startsWith(type))
        .map(part -> part.getString("value"))
        .findFirst()
        .orElse(null);
  }
}
