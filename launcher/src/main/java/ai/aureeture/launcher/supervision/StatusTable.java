package ai.aureeture.launcher.supervision;

import ai.aureeture.zones.ZoneRulesSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What runs, where, since when, and how much memory it holds. */
public record StatusTable(List<Status> parts) {
  private static final String ROW = "  %-22s %-24s %8s  %-8s  %8s";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

  public String text() {
    StringBuilder text = new StringBuilder("\n");
    text.append(ROW.formatted("part", "address", "pid", "since", "memory")).append('\n');
    long total = row(text, "launcher", "", ProcessHandle.current().pid(), launcherSince(), own());
    for (Status each : parts) {
      String address = "localhost:" + each.part().port();
      total += row(text, each.part().name(), address, each.pid(), time(each), each.memory());
    }
    return text.append(ROW.formatted("together", "", "", "", megabytes(total)))
        .append("\n\n  time zone rules: ")
        .append(ZoneRulesSource.newest())
        .append('\n')
        .toString();
  }

  private static long row(
      StringBuilder text, String name, String address, long pid, String since, long memory) {
    text.append(ROW.formatted(name, address, pid, since, megabytes(memory))).append('\n');
    return memory;
  }

  private static long own() {
    return Memory.resident(ProcessHandle.current().pid());
  }

  private static String launcherSince() {
    return ProcessHandle.current().info().startInstant().map(TIME::format).orElse("");
  }

  private static String time(Status status) {
    return TIME.format(status.since());
  }

  private static String megabytes(long bytes) {
    return bytes / (1024 * 1024) + " MB";
  }
}
