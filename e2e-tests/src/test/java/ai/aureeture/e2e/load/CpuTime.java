package ai.aureeture.e2e.load;

import ai.aureeture.e2e.system.Parts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Processor time that each part has used so far, its children included, in milliseconds. */
record CpuTime(Map<String, Long> byPart) {
  // The kernel's USER_HZ is 100 wherever Java runs.
  private static final long MILLIS_PER_TICK = 10;

  static CpuTime now(Parts parts) {
    var byPart = new TreeMap<String, Long>();
    parts.running().forEach((name, process) -> byPart.put(name, millis(process)));
    return new CpuTime(byPart);
  }

  CpuTime since(CpuTime before) {
    var used = new TreeMap<String, Long>();
    byPart.forEach((name, now) -> used.put(name, now - before.byPart().getOrDefault(name, 0L)));
    return new CpuTime(used);
  }

  /** For each of so many: the total, then each part. */
  String each(long count) {
    var text = new StringBuilder("%.2f ms of CPU:".formatted((double) total() / count));
    byPart.forEach(
        (part, millis) -> text.append(" %s %.2f".formatted(part, (double) millis / count)));
    return text.toString();
  }

  long total() {
    return byPart.values().stream().mapToLong(Long::longValue).sum();
  }

  /** PostgreSQL works in a process per connection, so a part is a process and all below it. */
  private static long millis(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants())
        .mapToLong(one -> ticks(one) * MILLIS_PER_TICK)
        .sum();
  }

  private static long ticks(ProcessHandle process) {
    try {
      String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
      String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return Long.parseLong(afterName[11]) + Long.parseLong(afterName[12]);
    } catch (IOException endedOrNotLinux) {
      return 0;
    }
  }
}
