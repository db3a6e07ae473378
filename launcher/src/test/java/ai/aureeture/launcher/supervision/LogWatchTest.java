package ai.aureeture.launcher.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogWatchTest {
  private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

  @TempDir Path folder;
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

  @Test
  void new_warnings_and_errors_are_shown_once_and_the_rest_is_not() throws IOException {
    Path log = folder.resolve("a.log");
    Files.writeString(log, "ERROR of yesterday\n");
    LogWatch watch = new LogWatch("a", log);
    add(log, "10:00 INFO fine\n10:01 WARN hm\n\tat somewhere\n10:02 ERR");
    watch.look(screen(), NOW);
    add(log, "OR bad\n");
    watch.look(screen(), NOW);
    watch.look(screen(), NOW);
    assertEquals(
        List.of("  a: 10:01 WARN hm", "  a: 10:02 ERROR bad"), shown.toString().lines().toList());
  }

  @Test
  void a_flood_is_cut_short() throws IOException {
    Path log = folder.resolve("b.log");
    LogWatch watch = new LogWatch("b", log);
    Files.writeString(log, "WARN again\n".repeat(100));
    watch.look(screen(), NOW);
    assertEquals(3, shown.toString().lines().count());
    watch.look(screen(), NOW.plusSeconds(60));
    assertEquals("  b: 97 more like these in " + log, shown.toString().lines().toList().getLast());
  }

  private Screen screen() {
    return new Screen(new PrintStream(shown));
  }

  private static void add(Path log, String text) throws IOException {
    Files.writeString(log, text, StandardOpenOption.APPEND);
  }
}
