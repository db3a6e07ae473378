package ai.aureeture.e2e.faults;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.e2e.Books;
import ai.aureeture.e2e.actors.Sandbox;
import ai.aureeture.e2e.faults.Traffic.Attempt;
import ai.aureeture.e2e.system.TheSystem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What became of the bookings that were paid while parts of the system were away. */
record TrafficAudit(List<Attempt> paid, Sandbox sandbox) {
  private static final Duration SETTLED = Duration.ofSeconds(240);

  static TrafficAudit of(List<Attempt> attempts, TheSystem system) {
    var sandbox = new Sandbox(system);
    return new TrafficAudit(
        attempts.stream()
            .filter(attempt -> sandbox.hasTakenMoneyFor(attempt.booking().orderId()))
            .toList(),
        sandbox);
  }

  /** Waits until every payment has its session or its refund, and prints the figures. */
  void awaitSettled(int atLeast) {
    assertTrue(paid.size() >= atLeast, () -> "enough were paid: " + paid.size());
    long begin = System.nanoTime();
    await("every payment has what belongs to it")
        .atMost(SETTLED)
        .pollInterval(Duration.ofSeconds(1))
        .untilAsserted(() -> assertEquals(List.of(), complaints()));
    var books = Books.of(paid, sandbox);
    System.out.printf(
        "  %d paid: %d refunded, all others confirmed; settled after %.1f s; %d mails sent twice%n",
        paid.size(),
        paid.stream().filter(books::isRefunded).count(),
        (System.nanoTime() - begin) / 1e9,
        paid.stream().mapToLong(books::doubledMails).sum());
  }

  private List<String> complaints() {
    var books = Books.of(paid, sandbox);
    return paid.stream().map(books::complaintOf).flatMap(Optional::stream).toList();
  }
}
