package ai.aureeture.launcher.supervision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What processes hold in memory. */
final class Memory {
  private Memory() {}

  /** Bytes; 0 when it is not known. What processes share (PostgreSQL's) is counted once. */
  static long resident(long pid) {
    try (var lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
      return lines.filter(line -> line.startsWith("Pss:")).mapToLong(Memory::kilobytes).sum()
          * 1024;
    } catch (IOException notLinux) {
      return askPs(pid) * 1024;
    }
  }

  static long kilobytes(String line) {
    return Long.parseLong(line.replaceAll("\\D", ""));
  }

  private static long askPs(long pid) {
    try {
      Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(pid)).start();
      return Long.parseLong(new String(ps.getInputStream().readAllBytes()).strip());
    } catch (IOException | NumberFormatException unknown) {
      return 0;
    }
  }
}
