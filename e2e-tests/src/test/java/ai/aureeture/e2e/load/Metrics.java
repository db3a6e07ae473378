package ai.aureeture.e2e.load;

import ai.aureeture.e2e.actors.Http;
import java.net.URI;

/** What a service counts itself. */
final class Metrics {
  private static final String COMMANDS = "mongodb_driver_commands_seconds_count";

  private Metrics() {}

  /**
   * The commands that the service has sent to MongoDB so far.
   *
   * @param address of its metrics, as host:port
   */
  static long mongoCommands(String address) {
    String metrics =
        Http.anonymous(URI.create("http://" + address)).get("/q/metrics").expect(200).body();
    return metrics
        .lines()
        .filter(line -> line.startsWith(COMMANDS))
        .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }
}
