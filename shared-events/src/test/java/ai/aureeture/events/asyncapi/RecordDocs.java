package ai.aureeture.events.asyncapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the source of a record says of its components. */
final class RecordDocs {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern TAG = Pattern.compile("\\{@(?:code|link)\\s+([^}]+)}");

  private RecordDocs() {}

  /** The text of the component's {@code @param}, in one line. What is null is absent in JSON. */
  static Optional<String> of(Class<?> type, String component) {
    var head = source(type).split("public record ", 2)[0].replaceAll("(?m)^ \\*(?!/) ?", "");
    return Pattern.compile("(?s)@param " + component + "\\b(.*?)(?=@param|\\*/)")
        .matcher(head)
        .results()
        .map(found -> found.group(1).strip().replaceAll("\\s+", " "))
        .map(text -> TAG.matcher(text).replaceAll("$1"))
        .map(text -> text.replace("null", "absent").replace("Null", "Absent"))
        .findFirst();
  }

  private static String source(Class<?> type) {
    try {
      return Files.readString(SOURCES.resolve(type.getName().replace('.', '/') + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
