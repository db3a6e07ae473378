package ai.aureeture.sandbox.sendgrid;

import static ai.aureeture.sandbox.sendgrid.SendGridErrors.invalid;

import io.vertx.core.json.JsonObject;
import java.util.Base64;
import java.util.List;

/** What SendGrid refuses in the parts of a mail. */
final class ContentRules {
  /** The one parameter that it takes. */
  private static final String INVITE = "text/calendar; method=[A-Z]+";

  private ContentRules() {}

  static void check(List<JsonObject> content) {
    if (content.isEmpty()) {
      throw invalid(
          "content",
          "Unless a valid template_id is provided, the content parameter is required. There must be"
              + " at least one defined content block.");
    }
    int last = -1;
    for (int i = 0; i < content.size(); i++) {
      var field = "content." + i;
      Field.requireText(content.get(i), "type", field + ".type");
      Field.requireText(content.get(i), "value", field + ".value");
      var type = content.get(i).getString("type");
      if (!type.matches(INVITE)) Field.requirePlainType(type, field + ".type");
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

  static void checkAttachments(List<JsonObject> attachments) {
    for (int i = 0; i < attachments.size(); i++) {
      checkAttachment(attachments.get(i), "attachments." + i);
    }
  }

  private static void checkAttachment(JsonObject attachment, String field) {
    Field.requireText(attachment, "content", field + ".content");
    Field.requireText(attachment, "filename", field + ".filename");
    if (decode(attachment.getString("content")) == null) {
      throw invalid(field + ".content", "The attachment content must be base64 encoded.");
    }
    if (attachment.getValue("type") instanceof String type) {
      Field.requirePlainType(type, field + ".type");
    }
    var disposition = attachment.getValue("disposition");
    if (disposition != null && !List.of("inline", "attachment").contains(disposition)) {
      throw invalid(field + ".disposition", "The disposition must be inline or attachment.");
    }
  }

  /** Null when it is not base64. */
  static byte[] decode(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static int rank(String type) {
    return type.equals("text/plain") ? 0 : type.equals("text/html") ? 1 : 2;
  }
}
