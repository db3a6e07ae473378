package ai.aureeture.notification.adapter.in.websocket;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtLogRecord;

/** Whoever logs the address of a request logs it without the token or the feed's key in it. */
@LoggingFilter(name = "no-tokens")
final class NoTokens implements Filter {
  private static final Pattern TOKEN =
      Pattern.compile("(access_token(?:=|%3D)|/api/calendar/)[^&\\s,)]*");

  @Override
  public boolean isLoggable(LogRecord record) {
    var text =
        record instanceof ExtLogRecord full ? full.getFormattedMessage() : record.getMessage();
    if (text != null && TOKEN.matcher(text).find()) {
      hide(record, TOKEN.matcher(text).replaceAll("$1***"));
    }
    return true;
  }

  private static void hide(LogRecord record, String text) {
    if (record instanceof ExtLogRecord full) {
      full.setMessage(text, ExtLogRecord.FormatStyle.NO_FORMAT);
    } else {
      record.setMessage(text);
    }
    record.setParameters(null);
  }
}
