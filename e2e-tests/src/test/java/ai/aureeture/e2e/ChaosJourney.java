package ai.aureeture.e2e;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.e2e.Traffic.Attempt;
import ai.aureeture.e2e.actors.Sandbox;
import ai.aureeture.e2e.system.TheSystem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Every part dies once while people book and pay; afterwards every captured payment has a session
 * or a refund. {@code -Dchaos.rounds=5} does it more often.
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
          "gateway",
          "provider-sandbox");

  private final TheSystem system = TheSystem.running();
  private final Sandbox sandbox = new Sandbox(system);

  @Test
  void every_captured_payment_has_a_session_or_a_refund_though_each_part_is_killed() {
    int rounds = Integer.getInteger("chaos.rounds", 1);
    for (int round = 1; round <= rounds; round++) {
      System.out.printf("Chaos, round %d of %d%n", round, rounds);
      audit(killEachPartUnderTraffic());
    }
  }

  private List<Attempt> killEachPartUnderTraffic() {
    var traffic = new Traffic(system);
    try (traffic) {
      traffic.start();
      for (String part : PARTS) {
        awaitMore(traffic, 3);
        long begin = System.nanoTime();
        system.kill9(part);
        system.awaitReady();
        System.out.printf("  %-22s back after %4.1f s%n", part, (System.nanoTime() - begin) / 1e9);
      }
      awaitMore(traffic, 3);
    }
    System.out.printf("  %d tried to book, %d held%n", traffic.tried(), traffic.attempts().size());
    return traffic.attempts();
  }

  private static void awaitMore(Traffic traffic, int more) {
    int enough = traffic.attempts().size() + more;
    await("people book")
        .atMost(Duration.ofSeconds(60))
        .until(() -> traffic.attempts().size() >= enough);
  }

  private void audit(List<Attempt> attempts) {
    var paid =
        attempts.stream()
            .filter(attempt -> sandbox.hasTakenMoneyFor(attempt.booking().orderId()))
            .toList();
    assertTrue(paid.size() >= PARTS.size(), () -> "enough were paid: " + paid.size());
    long begin = System.nanoTime();
    await("every payment has what belongs to it")
        .atMost(Duration.ofSeconds(240))
        .pollInterval(Duration.ofSeconds(1))
        .untilAsserted(() -> assertEquals(List.of(), complaints(paid)));
    var books = Books.of(paid, sandbox);
    System.out.printf(
        "  %d paid: %d refunded, all others stand; settled after %.1f s; %d mails sent twice%n",
        paid.size(),
        paid.stream().filter(books::isRefunded).count(),
        (System.nanoTime() - begin) / 1e9,
        paid.stream().mapToLong(books::doubledMails).sum());
  }

  private List<String> complaints(List<Attempt> paid) {
    var books = Books.of(paid, sandbox);
    return paid.stream().map(books::complaintOf).flatMap(Optional::stream).toList();
  }
}
