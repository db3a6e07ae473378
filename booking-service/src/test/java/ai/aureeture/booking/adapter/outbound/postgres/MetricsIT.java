package ai.aureeture.booking.adapter.outbound.postgres;

import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.orderOfAnotherSystem;
import static ai.aureeture.booking.support.Api.paid;
import static ai.aureeture.booking.support.Api.payOrder;
import static ai.aureeture.booking.support.Api.refunded;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.adapter.outbound.postgres.database.BacklogGauges;
import ai.aureeture.booking.support.BookingServiceTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@BookingServiceTest
class MetricsIT {
  private static final String EVENTS = "booking_session_events_total";

  @Inject BacklogGauges backlog;

  @Test
  void session_events_are_counted_by_kind_and_reason() {
    double held = events("held", "");
    double paid = events("payment-confirmed", "in-time");
    double refunded = events("refunded", "");
    paid(held());
    refunded(paid(held()));
    assertEquals(held + 2, events("held", ""));
    assertEquals(paid + 2, events("payment-confirmed", "in-time"));
    assertEquals(refunded + 1, events("refunded", ""));
  }

  @Test
  void waiting_work_is_measured() throws Throwable {
    look();
    double before = unmatched();
    payOrder(orderOfAnotherSystem(), "captured", "now");
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> {
          look();
          assertEquals(before + 1, unmatched());
        });
    assertTrue(value("booking_outbox_events", "") >= 0);
    assertTrue(value("booking_outbox_age_seconds", "") >= 0);
    assertTrue(value("booking_refunds_open", "state=\"due\"") >= 0);
    assertTrue(value("booking_refunds_open", "state=\"failed\"") >= 0);
  }

  private static double unmatched() {
    return value("booking_payments_unmatched", "");
  }

  private void look() throws Throwable {
    VertxContextSupport.subscribeAndAwait(backlog::look);
  }

  private static double events(String event, String why) {
    return value(EVENTS, "event=\"%s\",why=\"%s\"".formatted(event, why));
  }

  /** Zero for a metric that nothing has counted yet. */
  private static double value(String metric, String labels) {
    return given()
        .accept("text/plain;version=0.0.4")
        .get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith(metric) && line.contains(labels))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }
}
