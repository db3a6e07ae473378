package ai.aureeture.sandbox.sendgrid;

import static ai.aureeture.sandbox.sendgrid.SendGridErrors.invalid;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** What SendGrid refuses in a mail. */
final class MailRules {
  private static final long LATEST_SECONDS = 72 * 3600;

  private MailRules() {}

  static void check(JsonObject mail) {
    var personalizations = Field.objects(mail, "personalizations", "personalizations");
    if (personalizations.isEmpty() || personalizations.size() > Recipients.MOST) {
      throw invalid(
          "personalizations",
          "The personalizations field is required and must have at least one personalization.");
    }
    Recipients.check(personalizations);
    checkFrom(mail);
    checkSubject(mail, personalizations);
    if (!mail.containsKey("template_id")) {
      ContentRules.check(Field.objects(mail, "content", "content"));
    }
    ContentRules.checkAttachments(Field.objects(mail, "attachments", "attachments"));
    checkSendAt(mail);
    if (mail.getValue("categories") instanceof JsonArray categories && categories.size() > 10) {
      throw invalid("categories", "A max of 10 categories are allowed.");
    }
    if (mail.containsKey("reply_to") && mail.containsKey("reply_to_list")) {
      throw invalid("reply_to", "Only one of reply_to and reply_to_list may be used.");
    }
  }

  /** Sandbox mode checks a mail and does not send it. */
  static boolean sandboxMode(JsonObject mail) {
    if (!(mail.getValue("mail_settings") instanceof JsonObject settings)) return false;
    if (!(settings.getValue("sandbox_mode") instanceof JsonObject mode)) return false;
    var enable = mode.getValue("enable");
    if (enable == null || enable instanceof Boolean) return Boolean.TRUE.equals(enable);
    throw invalid("mail_settings.sandbox_mode.enable", "The enable parameter must be a boolean.");
  }

  private static void checkFrom(JsonObject mail) {
    if (mail.getValue("from") instanceof JsonObject from && from.getValue("email") != null) {
      Field.requireEmail(from, "from");
      return;
    }
    throw invalid(
        "from.email",
        "The from object must be provided for every email send. It is an object that requires the"
            + " email parameter, but may also contain a name parameter.");
  }

  private static void checkSubject(JsonObject mail, List<JsonObject> personalizations) {
    var everywhere = personalizations.stream().allMatch(one -> Field.hasText(one, "subject"));
    if (Field.hasText(mail, "subject") || everywhere || mail.containsKey("template_id")) return;
    throw invalid(
        "subject",
        "The subject is required. You can get around this requirement if you use a template with a"
            + " subject defined or if every personalization has a subject defined.");
  }

  private static void checkSendAt(JsonObject mail) {
    if (!mail.containsKey("send_at")) return;
    var latest = System.currentTimeMillis() / 1000 + LATEST_SECONDS;
    if (!(mail.getValue("send_at") instanceof Number at) || at.longValue() > latest) {
      throw invalid("send_at", "The send_at parameter must be at most 72 hours ahead.");
    }
  }
}
