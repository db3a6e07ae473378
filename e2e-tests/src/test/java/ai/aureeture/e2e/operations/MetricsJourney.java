package ai.aureeture.e2e.operations;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.e2e.actors.Booking;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Sandbox;
import ai.aureeture.e2e.actors.Sandbox.Webhook;
import ai.aureeture.e2e.actors.Session;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.monitoring.Expression;
import ai.aureeture.e2e.monitoring.MissingSeries;
import ai.aureeture.e2e.monitoring.MonitoringFiles;
import ai.aureeture.e2e.monitoring.Prometheus;
import ai.aureeture.e2e.system.TheSystem;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The services measure what the alerts and the dashboard ask a real Prometheus for. */
@Execution(ExecutionMode.CONCURRENT)
@TestInstance(Lifecycle.PER_CLASS)
class MetricsJourney {
  private final TheSystem system = TheSystem.running();
  private final Sandbox sandbox = new Sandbox(system);
  private final Mentor mira = Mentor.named("Mira Rao", system);
  private final Student ada = Student.named("Ada Byron", system);
  private final Student ben = Student.named("Ben Late", system);

  private Prometheus prometheus;
  private MissingSeries missing;

  @BeforeAll
  void counted_events_happen_once() {
    prometheus = Prometheus.of(system);
    missing = new MissingSeries(prometheus);
    var slots = mira.twoFreeSlots();
    Booking paidLate = ben.books(mira, slots.get(0));
    Booking lost = ben.books(mira, slots.get(1));
    await("the holds show").atMost(45, SECONDS).until(() -> slots.stream().noneMatch(mira::isFree));
    await("the holds lapse")
        .atMost(150, SECONDS)
        .pollInterval(1, SECONDS)
        .until(() -> slots.stream().allMatch(mira::isFree));

    var _ = ben.confirms(sandbox.pay(paidLate, Webhook.NEVER));
    Session taken = ada.confirms(sandbox.pay(ada.books(mira, slots.get(1)), Webhook.NEVER));
    var _ = ben.triesToConfirm(sandbox.pay(lost, Webhook.NEVER)).expect(409);
    var _ = mira.me().asksToMove(taken.id(), mira.someFreeSlots(1).getFirst(), "My train is late");
    var _ = ada.me().approves(taken.id());
  }

  @AfterAll
  void stop() {
    if (prometheus != null) prometheus.close();
  }

  @Test
  void every_series_asked_for_is_measured_with_its_labels() {
    await("what happened is measured")
        .atMost(60, SECONDS)
        .untilAsserted(() -> assertEquals(List.of(), missing.withoutFaults()));
    assertEquals(Set.of(), MissingSeries.unasked(), "listed as faults and asked for by nothing");
  }

  @Test
  void every_alert_can_be_evaluated() {
    await("every rule was evaluated")
        .atMost(60, SECONDS)
        .untilAsserted(() -> assertEquals(List.of(), prometheus.unhealthyRules()));
  }

  @Test
  void every_figure_has_a_value() {
    await("every figure of what needs no fault has a value")
        .atMost(60, SECONDS)
        .untilAsserted(() -> assertEquals(List.of(), figuresWithoutValue()));
  }

  private List<String> figuresWithoutValue() {
    return MonitoringFiles.figures().stream()
        .filter(figure -> Collections.disjoint(figure.selectors(), MissingSeries.OF_FAULTS))
        .map(Expression::promQl)
        .filter(promQl -> prometheus.query(promQl).isEmpty())
        .toList();
  }
}
