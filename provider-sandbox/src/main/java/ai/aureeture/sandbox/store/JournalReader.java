package ai.aureeture.sandbox.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads the lines of a journal, oldest first. */
final class JournalReader {
  private JournalReader() {}

  static void read(Path file, Consumer<JournalLine> each) throws IOException {
    var chunk = new byte[1 << 16];
    var line = new ByteArrayOutputStream();
    try (var in = Files.newInputStream(file)) {
      for (int count = in.read(chunk); count > 0; count = in.read(chunk)) {
        int start = 0;
        for (int at = 0; at < count; at++) {
          if (chunk[at] != '\n') continue;
          line.write(chunk, start, at - start);
          each.accept(JournalLine.decode(line.toByteArray()));
          line.reset();
          start = at + 1;
        }
        line.write(chunk, start, count - start);
      }
    }
    // What is left has no end: the torn line of a killed process, which no caller was promised.
  }
}
