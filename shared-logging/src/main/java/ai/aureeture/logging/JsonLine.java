package ai.aureeture.logging;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;

/** A log line as one JSON object; a field without a value is left out. */
final class JsonLine {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Pattern SESSION = Pattern.compile("\\bbooking=([0-9a-fA-F-]{36})\\b");

  private final String service;

  JsonLine(String service) {
    this.service = service;
  }

  /**
   * @param message as it may be shown
   * @param stackTrace likewise; null where nothing was thrown
   */
  String of(ExtLogRecord record, String message, @Nullable String stackTrace) {
    var text = new StringWriter();
    try (var json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("timestamp", record.getInstant().toString());
      json.writeStringField("level", record.getLevel().getName());
      json.writeStringField("service", service);
      json.writeStringField("logger", record.getLoggerName());
      json.writeStringField("thread", record.getThreadName());
      json.writeStringField("message", message);
      // Quarkus puts the current span's ids there.
      write(json, "traceId", record.getMdc("traceId"));
      write(json, "spanId", record.getMdc("spanId"));
      write(json, "sessionId", sessionId(message));
      write(json, "stackTrace", stackTrace);
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /** A booking is the session that it becomes; they have one id. */
  private static @Nullable String sessionId(String message) {
    var named = SESSION.matcher(message);
    return named.find() ? named.group(1) : null;
  }

  private static void write(JsonGenerator json, String field, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(field, value);
    }
  }
}
