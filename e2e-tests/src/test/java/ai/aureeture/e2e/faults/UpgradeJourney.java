package ai.aureeture.e2e.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.e2e.system.BookingDatabase;
import ai.aureeture.e2e.system.Container;
import ai.aureeture.e2e.system.Parts;
import ai.aureeture.e2e.system.TheSystem;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * The system changes to another version and back while people book, pay and move. {@code VERSIONS}
 * names the versions in turn, {@code UPGRADE} the command that changes to the one that follows it.
 */
@Order(Integer.MAX_VALUE - 4)
@Isolated("it replaces parts")
@EnabledIfEnvironmentVariable(named = "UPGRADE", matches = ".+")
class UpgradeJourney {
  private static final List<String> PARTS =
      Stream.concat(Parts.SERVICES.stream(), Stream.of("gateway")).toList();

  private final TheSystem system = TheSystem.running();
  private final List<String> versions = List.of(System.getenv("VERSIONS").split(","));

  @Test
  void nothing_is_lost_or_doubled() throws Exception {
    int rounds = Integer.getInteger("replicas.rounds", 2);
    for (int round = 0; round < rounds; round++) {
      String version = versions.get(round % versions.size());
      System.out.printf("Round %d of %d, to version %s%n", round + 1, rounds, version);
      var traffic = new Traffic(system);
      try (traffic) {
        traffic.start();
        traffic.awaitMore(5);
        changeTo(version);
        traffic.awaitMore(5);
      }
      traffic.print();
      TrafficAudit.of(traffic.attempts(), system).awaitSettled(10);
      BookingDatabase.of(system).awaitOrder();
    }
  }

  private static List<String> images() {
    return PARTS.stream()
        .flatMap(part -> Container.of(part).stream())
        .map(container -> container.image().replaceFirst(".*/", ""))
        .toList();
  }

  private void changeTo(String version) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    var command = List.of("bash", "-c", System.getenv("UPGRADE") + " " + version);
    assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor(), "of " + command);
    system.awaitReady();
    assertEquals(PARTS.stream().map(part -> part + ":" + version).toList(), images());
    System.out.printf("  ready after %.1f s%n", (System.nanoTime() - begin) / 1e9);
  }
}
