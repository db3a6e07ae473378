package ai.aureeture.e2e.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A column for each number of stored sessions, as a table of Markdown. */
final class GrowthTable {
  private final List<String> heads = new ArrayList<>();
  private final Map<String, List<String>> rows = new LinkedHashMap<>();

  void add(int sessions, BookingCost booking, List<ReadCost> reads) {
    heads.add("%,d".formatted(sessions));
    add("a paid booking, ms of CPU", booking.millisEach());
    booking
        .used()
        .byPart()
        .forEach((part, millis) -> add("- " + part, (double) millis / booking.bookings()));
    booking
        .work()
        .counts()
        .forEach((name, count) -> add("- " + name, (double) count / booking.bookings()));
    Waits waits = booking.waits();
    add("hold, p50 ms", Waits.medianMillis(waits.holds()));
    add("confirmation, p50 ms", Waits.medianMillis(waits.confirmations()));
    add("from the payment to both bells, p50 ms", Waits.medianMillis(waits.bells()));
    add("from the payment to the link, p50 ms", Waits.medianMillis(waits.links()));
    add("from the payment to both mails, p50 ms", Waits.medianMillis(waits.mails()));
    for (ReadCost read : reads) {
      add(read.read().name() + ", ms of CPU", read.millisEach());
      add("- a second", read.read().name(), read.perSecond());
    }
  }

  private void add(String name, double value) {
    add(name, "", value);
  }

  /** A row of the same name in another group is another row. */
  private void add(String name, String group, double value) {
    var cells = rows.computeIfAbsent(name + "|" + group, _ -> new ArrayList<>());
    fill(cells, heads.size() - 1);
    cells.add("%.2f".formatted(value));
  }

  /** What was not used at all has no figure. */
  private static void fill(List<String> cells, int size) {
    while (cells.size() < size) cells.add("");
  }

  void print() {
    rows.values().forEach(cells -> fill(cells, heads.size()));
    System.out.println("| stored sessions | " + String.join(" | ", heads) + " |");
    System.out.println("|---".repeat(heads.size() + 1) + "|");
    rows.forEach((name, cells) ->
        System.out.printf(
            "| %s | %s |%n", name.substring(0, name.indexOf('|')), String.join(" | ", cells)));
  }
}
