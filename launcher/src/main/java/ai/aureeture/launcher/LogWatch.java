package ai.aureeture.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Brings the warnings and errors of a part's log file to the screen. */
final class LogWatch {
  private static final Pattern TROUBLE =
      Pattern.compile("\\b(WARN|WARNING|ERROR|SEVERE|FATAL|PANIC)\\b");
  private static final int AT_ONCE = 5;
  private static final int CHUNK = 256 * 1024;

  private final String part;
  private final Path log;
  private long read;

  LogWatch(String part, Path log) throws IOException {
    this.part = part;
    this.log = log;
    this.read = Files.exists(log) ? Files.size(log) : 0;
  }

  /** Shows what was added since the last look; of a flood only the beginning. */
  void look(Screen screen) throws IOException {
    var troubles = news().lines().filter(LogWatch::isTrouble).toList();
    troubles.stream().limit(AT_ONCE).forEach(line -> screen.print("  " + part + ": " + line));
    if (troubles.size() > AT_ONCE) {
      screen.print("  %s: ... %d more in %s".formatted(part, troubles.size() - AT_ONCE, log));
    }
  }

  static boolean isTrouble(String line) {
    return TROUBLE.matcher(line).find();
  }

  private String news() throws IOException {
    if (!Files.exists(log) || Files.size(log) <= read) return "";
    try (var file = new RandomAccessFile(log.toFile(), "r")) {
      byte[] bytes = new byte[(int) Math.min(CHUNK, file.length() - read)];
      file.seek(read);
      file.readFully(bytes);
      String text = new String(bytes, StandardCharsets.UTF_8);
      int end = text.lastIndexOf('\n') + 1;
      String whole = text.substring(0, end);
      read +=
          bytes.length == CHUNK && end == 0 ? CHUNK : whole.getBytes(StandardCharsets.UTF_8).length;
      return whole;
    }
  }
}
