package ai.aureeture.logging;

import io.quarkus.logging.LoggingFilter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jspecify.annotations.Nullable;

/**
 * Sees every line before the console does, from the first on: masks personal data in its message
 * and its stack trace, and with {@code LOG_FORMAT=json} makes it one JSON object. A filter can do
 * so since it is there before anything is logged, which a bean is not.
 */
@LoggingFilter(name = "log-line")
public final class LogLineFilter implements Filter {
  private final @Nullable JsonLine json;

  /** As the configuration says. */
  public LogLineFilter() {
    this(setting("aureeture.log.format", "text"), setting("quarkus.application.name", "unknown"));
  }

  LogLineFilter(String format, String service) {
    json = format.equals("json") ? new JsonLine(service) : null;
  }

  private static String setting(String name, String otherwise) {
    return ConfigProvider.getConfig().getOptionalValue(name, String.class).orElse(otherwise);
  }

  @Override
  public boolean isLoggable(LogRecord any) {
    if (any instanceof ExtLogRecord record) {
      var original = Objects.requireNonNullElse(record.getFormattedMessage(), "");
      var message = PersonalData.mask(original);
      if (json == null) {
        mask(record, original, message);
      } else {
        show(record, json.of(record, message, maskedStackTrace(record)));
      }
    }
    return true;
  }

  private static void mask(ExtLogRecord record, String original, String message) {
    var trace = record.getThrown() == null ? "" : stackTrace(record.getThrown());
    var masked = PersonalData.mask(trace);
    if (!masked.equals(trace)) {
      show(record, message + ": " + masked);
    } else if (!message.equals(original)) {
      record.setMessage(message, FormatStyle.NO_FORMAT);
    }
  }

  /** Nothing but this text: the stack trace is in it. */
  private static void show(ExtLogRecord record, String line) {
    record.setMessage(line, FormatStyle.NO_FORMAT);
    record.setThrown(null);
  }

  private static @Nullable String maskedStackTrace(ExtLogRecord record) {
    return record.getThrown() == null ? null : PersonalData.mask(stackTrace(record.getThrown()));
  }

  private static String stackTrace(Throwable thrown) {
    var text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text, true));
    return text.toString().stripTrailing();
  }
}
