package ai.aureeture.sandbox.resend;

import static ai.aureeture.sandbox.resend.ResendErrors.invalid;
import static ai.aureeture.sandbox.resend.ResendErrors.missing;
import static ai.aureeture.sandbox.resend.ResendErrors.refusal;

import ai.aureeture.sandbox.mailbox.Address;
import ai.aureeture.sandbox.mailbox.Mail;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** A mail as {@code POST /emails} takes it. */
record EmailForm(
    Address from,
    List<Address> to,
    String subject,
    String html,
    String text,
    String calendar,
    List<String> attachments,
    JsonArray tags) {

  static EmailForm of(JsonObject body) {
    if (!(body.getValue("from") instanceof String sender)) throw missing("from");
    var from = Address.parse(sender);
    if (from == null) {
      throw refusal(
          422,
          "invalid_from_address",
          "Invalid `from` field. The email address needs to follow the `email@example.com` or `Name"
              + " <email@example.com>` format.");
    }
    if (body.getValue("to") == null) throw missing("to");
    if (!(body.getValue("subject") instanceof String subject)) throw missing("subject");
    var to = addresses(body, "to");
    if (to.isEmpty() || to.size() > 50) throw invalid("The `to` field must have 1-50 items.");
    to.addAll(addresses(body, "cc"));
    to.addAll(addresses(body, "bcc"));
    var html = text(body, "html");
    var text = text(body, "text");
    if (html == null && text == null && body.getValue("template") == null) throw missing("html");
    var names = new ArrayList<String>();
    var calendar = EmailFiles.read(body, names);
    return new EmailForm(from, to, subject, html, text, calendar, names, EmailFiles.tags(body));
  }

  List<Mail> mails() {
    return to.stream()
        .filter(person -> !person.email().startsWith("bounce"))
        .map(person ->
            new Mail(person, from, subject, html, text, calendar, attachments, Resend.NAME))
        .toList();
  }

  private static List<Address> addresses(JsonObject body, String field) {
    var value = body.getValue(field);
    var list = value instanceof JsonArray many ? many : new JsonArray();
    if (value instanceof String) list.add(value);
    var addresses = new ArrayList<Address>();
    for (var item : list) {
      var address = item instanceof String text ? Address.parse(text) : null;
      if (address == null) {
        throw invalid(
            "Invalid `"
                + field
                + "` field. The email address needs to follow the `email@example.com` or `Name"
                + " <email@example.com>` format.");
      }
      addresses.add(address);
    }
    return addresses;
  }

  private static String text(JsonObject body, String field) {
    var value = body.getValue(field);
    if (value == null || value instanceof String) return (String) value;
    throw invalid("The `" + field + "` field must be a string.");
  }
}
