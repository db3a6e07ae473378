package ai.aureeture.e2e.faults;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.e2e.actors.LiveSocket;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.system.BookingDatabase;
import ai.aureeture.e2e.system.ConsumerGroups;
import ai.aureeture.e2e.system.Container;
import ai.aureeture.e2e.system.Parts;
import ai.aureeture.e2e.system.TheSystem;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * One replica after another is stopped by SIGTERM and started again while people book, pay and
 * move. {@code -Dreplicas.rounds=10} does it more often.
 */
@Order(Integer.MAX_VALUE - 2)
@Isolated("it stops parts")
@EnabledIfSystemProperty(named = "system.replicas", matches = "2")
class RollingRestartJourney {
  private static final int GOING_AWAY = 1001;

  private final TheSystem system = TheSystem.running();
  private final BookingDatabase database = BookingDatabase.of(system);

  @Test
  void nothing_is_lost_or_doubled() {
    int rounds = Integer.getInteger("replicas.rounds", 1);
    for (int round = 1; round <= rounds; round++) {
      System.out.printf("Rolling restart, round %d of %d%n", round, rounds);
      var traffic = restartEachUnderTraffic();
      TrafficAudit.of(traffic.attempts(), system).awaitSettled(10);
      database.awaitOrder();
      FiguresAudit.of(system).awaitAgreement();
    }
  }

  private Traffic restartEachUnderTraffic() {
    var traffic = new Traffic(system);
    try (traffic) {
      traffic.start();
      for (String service : Parts.SERVICES) restartEach(service);
      Container.of(Parts.ANALYTICS).forEach(RollingRestartJourney::restart);
      Container.of("gateway").forEach(this::restartGateway);
    }
    traffic.print();
    return traffic;
  }

  private void restartEach(String service) {
    var pages = service.equals("notification-service") ? openPages() : List.<LiveSocket>of();
    for (Container replica : Container.of(service)) {
      var addresses = replica.addresses();
      await(replica.name() + " reads")
          .atMost(30, SECONDS)
          .until(() -> isMember(service, addresses));
      stop(replica);
      assertFalse(isMember(service, addresses), replica + " has left its group");
      start(replica);
    }
    pages.forEach(page ->
        assertEquals(GOING_AWAY, page.closedWith().orElse(0), "how the page's socket was closed"));
  }

  private boolean isMember(String group, List<String> addresses) {
    return ConsumerGroups.addressesOf(system, group).stream().anyMatch(addresses::contains);
  }

  /** As behind a load balancer: first no more requests, then the end. */
  private void restartGateway(Container replica) {
    var address = replica.published().orElseThrow();
    system.gateways().takeOut(address);
    restart(replica);
    system.gateways().putBack(address);
  }

  private static void restart(Container replica) {
    stop(replica);
    start(replica);
  }

  private static void start(Container replica) {
    replica.start();
    replica.awaitHealthy();
  }

  private static void stop(Container replica) {
    long begin = System.nanoTime();
    replica.stop();
    System.out.printf(
        "  %-40s ended after %4.1f s%n", replica.name(), (System.nanoTime() - begin) / 1e9);
    assertTrue(List.of(0, 143).contains(replica.exitStatus()), replica + " ended in order");
  }

  private List<LiveSocket> openPages() {
    var ada = Student.named("Ada Byron", system);
    return IntStream.range(0, 8).mapToObj(i -> ada.me().listens()).toList();
  }
}
