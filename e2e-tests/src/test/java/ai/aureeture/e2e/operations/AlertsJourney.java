package ai.aureeture.e2e.operations;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.e2e.Confirmation;
import ai.aureeture.e2e.actors.Booking;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Sandbox;
import ai.aureeture.e2e.actors.Sandbox.Webhook;
import ai.aureeture.e2e.actors.Slot;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.monitoring.MissingSeries;
import ai.aureeture.e2e.monitoring.Prometheus;
import ai.aureeture.e2e.system.PoisonedMessage;
import ai.aureeture.e2e.system.TheSystem;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Isolated;

/** A real Prometheus calls the operator for a fault, and for nothing else. */
@Order(Integer.MAX_VALUE - 3)
@Isolated("it kills parts, and its faults show in every journey")
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AlertsJourney {
  /** Payments that other journeys leave behind on purpose are no fault of the system. */
  private static final String LEFT_BEHIND = "PaymentUnmatched";

  private final TheSystem system = TheSystem.running();
  private final Sandbox sandbox = new Sandbox(system);
  private final Mentor carl = Mentor.withCalendly("Carl Endly", system);
  private final Student ada = Student.named("Ada Byron", system);
  private final List<Slot> times = carl.someFreeSlots(3);

  private Prometheus prometheus;

  @BeforeAll
  void start() {
    prometheus = Prometheus.of(system);
  }

  @AfterAll
  void stop() {
    if (prometheus != null) prometheus.close();
  }

  @Test
  @Order(1)
  void no_alert_fires_while_all_is_well() {
    paid(times.get(0));

    await("every rule was evaluated")
        .atMost(60, SECONDS)
        .untilAsserted(() -> assertEquals(List.of(), prometheus.unhealthyRules()));
    await("no alert is about to call")
        .atMost(60, SECONDS)
        .untilAsserted(() -> assertEquals(List.of(), alerts().toList()));
    assertEquals(
        List.of(),
        prometheus.series(
            "ALERTS{alertstate=\"firing\",alertname!=\"%s\"}".formatted(LEFT_BEHIND)));
  }

  @Test
  @Order(2)
  void dead_letter_fires_an_alert_with_its_topic() throws Exception {
    PoisonedMessage.sendTo(system);

    await("the operator is called")
        .atMost(60, SECONDS)
        .until(() ->
            alerts()
                .filter(alert -> alert.path("state").asText().equals("firing"))
                .filter(alert -> nameOf(alert).equals("DeadLetters"))
                .anyMatch(
                    alert -> alert.at("/labels/topic").asText().equals(PoisonedMessage.TOPIC)));
  }

  @Test
  @Order(3)
  void faults_of_providers_are_counted_where_the_alerts_look() {
    try (var _ = sandbox.down("calendly")) {
      paid(times.get(1));
    }
    try (var _ = sandbox.down("razorpay")) {
      var _ = ada.triesToBook(carl, times.get(2)).expect(503);
    }

    var missing = new MissingSeries(prometheus);
    await("they are measured")
        .atMost(60, SECONDS)
        .untilAsserted(() -> assertEquals(List.of(), missing.afterFaults()));
  }

  @Test
  @Order(4)
  void unavailable_service_makes_its_alert_pending_until_it_is_back() {
    system.kill9("meeting-link-service");
    var away = "ALERTS{alertname=\"ServiceAway\",job=\"meeting-link-service\"}";
    await("the alert is pending")
        .atMost(60, SECONDS)
        .until(() -> !prometheus.series(away).isEmpty());

    system.awaitReady();

    await("the alert has ended")
        .atMost(60, SECONDS)
        .until(() -> alerts().noneMatch(alert -> nameOf(alert).equals("ServiceAway")));
  }

  private void paid(Slot time) {
    Booking booking = ada.books(carl, time);
    var _ = ada.confirms(sandbox.pay(booking, Webhook.NEVER));
    new Confirmation(ada, carl, booking.bookingId()).standsOnce();
  }

  private Stream<JsonNode> alerts() {
    return prometheus.alerts().stream().filter(alert -> !nameOf(alert).equals(LEFT_BEHIND));
  }

  private static String nameOf(JsonNode alert) {
    return alert.at("/labels/alertname").asText();
  }
}
