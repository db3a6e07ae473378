package ai.aureeture.e2e;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.e2e.actors.Booking;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Sandbox;
import ai.aureeture.e2e.actors.Sandbox.Webhook;
import ai.aureeture.e2e.actors.Session;
import ai.aureeture.e2e.actors.Slot;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.system.TheSystem;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A session never waits for Calendly. */
class CalendlyJourney {
  private final TheSystem system = TheSystem.running();
  private final Sandbox sandbox = new Sandbox(system);
  private final Mentor carl = Mentor.withCalendly("Carl Endly", system);
  private final Student ada = Student.named("Ada Byron", system);
  private final Iterator<Slot> times = carl.someFreeSlots(40).iterator();

  /** Not always the first one: after its faults above it is not called for a while. */
  @Test
  void a_healthy_calendly_gives_the_room() {
    await("a room of Calendly's")
        .atMost(180, SECONDS)
        .pollInterval(5, SECONDS)
        .until(() -> paidAndLinked().meetingProvider().equals("calendly"));
  }

  @Test
  void a_calendly_that_is_down_is_replaced_by_jitsi() {
    try (var _ = sandbox.down("calendly")) {
      assertEquals("jitsi", paidAndLinked().meetingProvider());
    }
  }

  @Test
  void jitsi_replaces_a_calendly_that_limits_requests() {
    try (var _ = sandbox.fault("calendly", Map.of("mode", "status", "status", 429))) {
      assertEquals("jitsi", paidAndLinked().meetingProvider());
    }
  }

  @Test
  void a_slow_calendly_is_not_waited_for_and_its_late_link_replaces_nothing() {
    Session linked;
    try (var _ = sandbox.fault("calendly", Map.of("mode", "slow", "delayMs", 15_000))) {
      linked = paidAndLinked();
      assertEquals("jitsi", linked.meetingProvider());
    }
    await("the link that was sent stays")
        .during(Duration.ofSeconds(8))
        .atMost(Duration.ofSeconds(45))
        .pollInterval(Duration.ofMillis(500))
        .until(() -> ada.session(linked.id()).meetingLink().equals(linked.meetingLink()));
    new Confirmation(ada, carl, linked.id()).standsOnce();
  }

  private Session paidAndLinked() {
    Booking booking = ada.books(carl, times.next());
    var session = ada.confirms(sandbox.pay(booking, Webhook.NEVER));
    new Confirmation(ada, carl, session.id()).standsOnce();
    return await("the link")
        .atMost(45, SECONDS)
        .until(() -> ada.session(session.id()), found -> found.meetingLink() != null);
  }
}
