package ai.aureeture.events.asyncapi;

import ai.aureeture.events.EventType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The page for readers outside of this system, which says when each event is sent. */
final class ReadersPage {
  private static final Path PAGE = Path.of("../docs/reading-events.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+\\.v\\d+)` \\| (.+) \\|$");

  private ReadersPage() {}

  /** By the type's last words, such as {@code SlotHeld.v1}. */
  static Map<String, String> sentWhen() {
    var lines = new TreeMap<String, String>();
    ROW.matcher(text()).results().forEach(row -> lines.put(row.group(1), row.group(2)));
    return lines;
  }

  private static String text() {
    try {
      return Files.readString(PAGE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last words of an event's type. */
  static String name(Class<?> event) {
    return event.getAnnotation(EventType.class).value().replaceFirst("^(\\w+\\.){3}", "");
  }
}
