package ai.aureeture.e2e.load;

import ai.aureeture.e2e.system.BookingDatabase;
import ai.aureeture.e2e.system.Parts;
import ai.aureeture.e2e.system.TheSystem;
import ai.aureeture.e2e.system.Topics;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the stores have done so far: transactions of PostgreSQL, and statements where it counts
 * them; commands to MongoDB, as each service counts its own; records of each topic, transaction
 * markers included.
 */
record Work(Map<String, Long> counts) {

  static Work now(TheSystem system) {
    var counts = new TreeMap<String, Long>();
    counts.putAll(BookingDatabase.of(system).work());
    for (String service : Parts.SERVICES) {
      system
          .parts()
          .metricsAddress(service)
          .map(Metrics::mongoCommands)
          .ifPresent(count -> counts.put("commands of " + service + " to MongoDB", count));
    }
    Topics.ends(system).forEach((topic, end) -> counts.put("records of " + topic, end));
    return new Work(counts);
  }

  Work since(Work before) {
    var done = new TreeMap<String, Long>();
    counts.forEach((name, now) -> done.put(name, now - before.counts().getOrDefault(name, 0L)));
    done.values().removeIf(count -> count == 0);
    return new Work(done);
  }

  void print(int bookings) {
    counts.forEach(
        (name, count) -> System.out.printf("  %6.1f %s%n", (double) count / bookings, name));
  }
}
