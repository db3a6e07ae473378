package ai.aureeture.sandbox.sendgrid;

import static ai.aureeture.sandbox.sendgrid.SendGridErrors.invalid;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;

/** What SendGrid refuses in a mail. */
final class MailRules {
  private static final int MOST_RECIPIENTS = 1000;
  private static final long LATEST_SECONDS = 72 * 3600;

  private MailRules() {}

  static void check(JsonObject mail) {
    var personalizations = objects(mail, "personalizations", "personalizations");
    if (personalizations.isEmpty() || personalizations.size() > 1000) {
      throw invalid(
          "personalizations",
          "The personalizations field is required and must have at least one personalization.");
    }
    checkRecipients(personalizations);
    checkFrom(mail);
    checkSubject(mail, personalizations);
    if (!mail.containsKey("template_id")) checkContent(objects(mail, "content", "content"));
    checkAttachments(objects(mail, "attachments", "attachments"));
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

  private static void checkRecipients(List<JsonObject> personalizations) {
    int all = 0;
    for (int i = 0; i < personalizations.size(); i++) {
      var seen = new HashSet<String>();
      for (var kind : List.of("to", "cc", "bcc")) {
        var field = "personalizations." + i + "." + kind;
        var people = objects(personalizations.get(i), kind, field);
        if (kind.equals("to") && people.isEmpty()) {
          throw invalid(field, "The to array is required for all personalization objects.");
        }
        for (var person : people) {
          var email = email(person, field);
          if (!seen.add(email.toLowerCase())) {
            throw invalid(
                "personalizations." + i,
                "Each email address in the personalization block should be unique between to, cc,"
                    + " and bcc. We found the first duplicate instance of ["
                    + email
                    + "] in the "
                    + field
                    + " field.");
          }
        }
        all += people.size();
      }
    }
    if (all > MOST_RECIPIENTS) {
      throw invalid("personalizations", "There is a limit of 1000 total recipients per request.");
    }
  }

  private static void checkFrom(JsonObject mail) {
    if (mail.getValue("from") instanceof JsonObject from && from.getValue("email") != null) {
      email(from, "from");
      return;
    }
    throw invalid(
        "from.email",
        "The from object must be provided for every email send. It is an object that requires the"
            + " email parameter, but may also contain a name parameter.");
  }

  private static void checkSubject(JsonObject mail, List<JsonObject> personalizations) {
    var everywhere = personalizations.stream().allMatch(MailRules::hasSubject);
    if (hasSubject(mail) || everywhere || mail.containsKey("template_id")) return;
    throw invalid(
        "subject",
        "The subject is required. You can get around this requirement if you use a template with a"
            + " subject defined or if every personalization has a subject defined.");
  }

  private static boolean hasSubject(JsonObject object) {
    return object.getValue("subject") instanceof String subject && !subject.isEmpty();
  }

  private static void checkContent(List<JsonObject> content) {
    if (content.isEmpty()) {
      throw invalid(
          "content",
          "Unless a valid template_id is provided, the content parameter is required. There must be"
              + " at least one defined content block.");
    }
    int last = -1;
    for (int i = 0; i < content.size(); i++) {
      var field = "content." + i;
      var type = text(content.get(i), "type", field + ".type");
      text(content.get(i), "value", field + ".value");
      if (type.matches(".*[;\r\n].*") && !type.matches("text/calendar; method=[A-Z]+")) {
        throw invalid(field + ".type", "The content type cannot contain ';', or CRLF characters.");
      }
      var rank = rank(type);
      if (rank < last || rank == last && rank < 2) {
        throw invalid(
            "content",
            "If present, text/plain must be first, followed by text/html, followed by any other"
                + " content, each of the first two once.");
      }
      last = rank;
    }
  }

  private static int rank(String type) {
    return type.equals("text/plain") ? 0 : type.equals("text/html") ? 1 : 2;
  }

  private static void checkAttachments(List<JsonObject> attachments) {
    for (int i = 0; i < attachments.size(); i++) {
      var field = "attachments." + i;
      var content = text(attachments.get(i), "content", field + ".content");
      text(attachments.get(i), "filename", field + ".filename");
      try {
        Base64.getDecoder().decode(content);
      } catch (IllegalArgumentException e) {
        throw invalid(field + ".content", "The attachment content must be base64 encoded.");
      }
      if (attachments.get(i).getValue("type") instanceof String type
          && type.matches(".*[;\r\n].*")) {
        throw invalid(field + ".type", "The type cannot contain ';', or CRLF characters.");
      }
      var disposition = attachments.get(i).getValue("disposition");
      if (disposition != null && !List.of("inline", "attachment").contains(disposition)) {
        throw invalid(field + ".disposition", "The disposition must be inline or attachment.");
      }
    }
  }

  private static void checkSendAt(JsonObject mail) {
    if (!mail.containsKey("send_at")) return;
    var latest = System.currentTimeMillis() / 1000 + LATEST_SECONDS;
    if (!(mail.getValue("send_at") instanceof Number at) || at.longValue() > latest) {
      throw invalid("send_at", "The send_at parameter must be at most 72 hours ahead.");
    }
  }

  private static String email(JsonObject person, String field) {
    if (person.getValue("email") instanceof String email
        && email.matches("[^@\\s<>,;\"]+@[^@\\s<>,;\"]+")) {
      return email;
    }
    throw invalid(field + ".email", "Does not contain a valid address.");
  }

  private static String text(JsonObject object, String name, String field) {
    if (object.getValue(name) instanceof String text && !text.isEmpty()) return text;
    throw invalid(field, "The " + name + " parameter is required and must be a string.");
  }

  static List<JsonObject> objects(JsonObject parent, String name, String field) {
    var value = parent.getValue(name);
    if (value == null) return List.of();
    if (!(value instanceof JsonArray list)) throw invalid(field, "The value must be an array.");
    var objects = new ArrayList<JsonObject>();
    for (var item : list) {
      if (!(item instanceof JsonObject object)) throw invalid(field, "The items must be objects.");
      objects.add(object);
    }
    return objects;
  }
}
