package ai.aureeture.sandbox.resend;

import static ai.aureeture.sandbox.resend.ResendErrors.invalid;
import static ai.aureeture.sandbox.resend.ResendErrors.refusal;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Base64;
import java.util.List;

/** What hangs on a mail: files and tags. */
final class EmailFiles {
  private EmailFiles() {}

  /** Collects the names; answers the text of the calendar among the files, if there is one. */
  static String read(JsonObject body, List<String> names) {
    if (!(body.getValue("attachments") instanceof JsonArray files)) return null;
    String calendar = null;
    for (var item : files) {
      if (!(item instanceof JsonObject file)
          || !(file.getValue("filename") instanceof String name)
          || !(file.getValue("content") instanceof String || file.containsKey("path"))) {
        throw refusal(
            422, "invalid_attachment", "Attachment must have either a `content` or `path`.");
      }
      names.add(name);
      var isCalendar =
          name.endsWith(".ics") || text(file, "content_type", "").startsWith("text/calendar");
      if (isCalendar) calendar = decoded(file.getString("content"));
    }
    return calendar;
  }

  private static String text(JsonObject file, String field, String otherwise) {
    return file.getValue(field) instanceof String text ? text : otherwise;
  }

  private static String decoded(String base64) {
    try {
      return base64 == null ? null : new String(Base64.getDecoder().decode(base64), UTF_8);
    } catch (IllegalArgumentException e) {
      throw refusal(422, "invalid_attachment", "The attachment content must be base64 encoded.");
    }
  }

  static JsonArray tags(JsonObject body) {
    if (!(body.getValue("tags") instanceof JsonArray tags)) return new JsonArray();
    for (var item : tags) {
      if (!(item instanceof JsonObject tag)
          || !text(tag, "name", "").matches("[A-Za-z0-9_-]{1,256}")
          || !text(tag, "value", "").matches("[A-Za-z0-9_-]{0,256}")) {
        throw invalid("Tags should only contain ASCII letters, numbers, underscores, or dashes.");
      }
    }
    return tags;
  }
}
