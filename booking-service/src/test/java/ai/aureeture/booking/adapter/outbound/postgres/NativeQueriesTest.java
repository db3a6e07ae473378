package ai.aureeture.booking.adapter.outbound.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.adapter.outbound.postgres.sessions.SlotClaims;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Native queries name the columns they read and write: in a rolling update the older replicas work
 * on a table that has a column more, to which no field of theirs is mapped.
 */
class NativeQueriesTest {
  private static final Path MAIN = Path.of("src/main/java");
  private static final Pattern ALL_COLUMNS =
      Pattern.compile(
          "\\b(select|returning)\\s+(distinct\\s+)?(\\w+\\.)?\\*|\\binsert into \\w+\\s+(values|select)\\b",
          Pattern.CASE_INSENSITIVE);

  @Test
  void native_queries_name_their_columns() throws IOException {
    try (var files = Files.walk(MAIN)) {
      var queries = files.filter(NativeQueriesTest::hasNativeQueries).toList();
      assertTrue(queries.contains(sourceOf(SlotClaims.class)), queries::toString);
      assertEquals(
          List.of(),
          queries.stream().filter(file -> ALL_COLUMNS.matcher(text(file)).find()).toList());
    }
  }

  private static boolean hasNativeQueries(Path file) {
    return file.toString().endsWith(".java") && text(file).contains("createNativeQuery");
  }

  private static Path sourceOf(Class<?> type) {
    return MAIN.resolve(type.getName().replace('.', '/') + ".java");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
