package ai.aureeture.e2e.faults;

import ai.aureeture.e2e.faults.Traffic.Attempt;
import ai.aureeture.e2e.system.Parts;
import ai.aureeture.e2e.system.TheSystem;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Every part dies once while people book and pay; afterwards every captured payment has a session
 * or a refund, and the figures made of the events are the database's own. {@code -Dchaos.rounds=5}
 * does it more often.
 */
@Order(Integer.MAX_VALUE - 0)
@Isolated("it kills parts")
class ChaosJourney {
  private static final List<String> PARTS =
      List.of(
          "booking-service",
          "postgres",
          "kafka",
          "mongodb",
          "availability-service",
          "meeting-link-service",
          "notification-service",
          Parts.ANALYTICS,
          "gateway",
          "provider-sandbox");

  private final TheSystem system = TheSystem.running();

  @Test
  void killing_each_part_leaves_no_captured_payment_without_an_outcome() {
    int rounds = Integer.getInteger("chaos.rounds", 1);
    for (int round = 1; round <= rounds; round++) {
      System.out.printf("Chaos, round %d of %d%n", round, rounds);
      TrafficAudit.of(killEachPartUnderTraffic(), system).awaitSettled(PARTS.size());
      FiguresAudit.of(system).awaitAgreement();
    }
  }

  private List<Attempt> killEachPartUnderTraffic() {
    var traffic = new Traffic(system);
    try (traffic) {
      traffic.start();
      for (String part : PARTS) {
        traffic.awaitMore(3);
        long begin = System.nanoTime();
        system.kill9(part);
        system.awaitReady();
        System.out.printf("  %-22s back after %4.1f s%n", part, (System.nanoTime() - begin) / 1e9);
      }
      traffic.awaitMore(3);
    }
    traffic.print();
    return traffic.attempts();
  }
}
