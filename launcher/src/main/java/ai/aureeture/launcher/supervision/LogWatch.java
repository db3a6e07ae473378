package ai.aureeture.launcher.supervision;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** Brings the warnings and errors of a part's log file to the screen, of a flood its beginning. */
final class LogWatch {
  private static final Pattern TROUBLE =
      Pattern.compile("\\b(WARN|WARNING|ERROR|SEVERE|FATAL|PANIC)\\b");
  private static final Duration WINDOW = Duration.ofSeconds(15);
  private static final int SHOWN_IN_A_WINDOW = 3;
  private static final int WIDTH = 240;
  private static final int CHUNK = 256 * 1024;

  private final String part;
  private final Path log;
  private long read;
  private Instant windowEnd = Instant.MIN;
  private int inWindow;

  LogWatch(String part, Path log) throws IOException {
    this.part = part;
    this.log = log;
    this.read = Files.exists(log) ? Files.size(log) : 0;
  }

  /** Shows what was added since the last look. */
  void look(Screen screen, Instant now) throws IOException {
    if (now.isAfter(windowEnd)) endWindow(screen);
    for (String line : newText().lines().filter(LogWatch::isTrouble).toList()) {
      if (inWindow == 0) windowEnd = now.plus(WINDOW);
      if (++inWindow > SHOWN_IN_A_WINDOW) continue;
      screen.print("  " + part + ": " + line.substring(0, Math.min(WIDTH, line.length())));
    }
  }

  private void endWindow(Screen screen) {
    int more = inWindow - SHOWN_IN_A_WINDOW;
    if (more > 0) screen.print("  %s: %d more like these in %s".formatted(part, more, log));
    inWindow = 0;
  }

  static boolean isTrouble(String line) {
    return TROUBLE.matcher(line).find();
  }

  private String newText() throws IOException {
    if (!Files.exists(log) || Files.size(log) <= read) return "";
    try (var file = new RandomAccessFile(log.toFile(), "r")) {
      byte[] bytes = new byte[(int) Math.min(CHUNK, file.length() - read)];
      file.seek(read);
      file.readFully(bytes);
      String text = new String(bytes, StandardCharsets.UTF_8);
      String whole = text.substring(0, text.lastIndexOf('\n') + 1);
      boolean endless = whole.isEmpty() && bytes.length == CHUNK;
      read += endless ? CHUNK : whole.getBytes(StandardCharsets.UTF_8).length;
      return whole;
    }
  }
}
