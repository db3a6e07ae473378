package ai.aureeture.availability.adapter.in.kafka;

import ai.aureeture.availability.application.ErasePersonalData;
import ai.aureeture.availability.application.FollowBookings;
import ai.aureeture.availability.application.port.StoreAway;
import ai.aureeture.events.BookingEvent;
import ai.aureeture.events.CloudEvent;
import ai.aureeture.events.DeadLetters;
import ai.aureeture.events.MeetingLinkEvent;
import ai.aureeture.events.NotificationEvent;
import ai.aureeture.events.PersonErased;
import ai.aureeture.events.PublishedEvent;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * What booking tells, one event after the other. While the store is away an event waits; one that
 * cannot be handled is tried again a few times and then goes to the dead letters.
 */
@ApplicationScoped
public class BookingEvents {
  private static final Logger LOG = Logger.getLogger(BookingEvents.class);
  private static final Duration FIRST_WAIT = Duration.ofMillis(100);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
  private static final int TRIES = 3;

  private final FollowBookings followBookings;
  private final ErasePersonalData erasePersonalData;
  private final MeterRegistry metrics;
  private final AtomicBoolean waiting = new AtomicBoolean();

  BookingEvents(
      FollowBookings followBookings, ErasePersonalData erasePersonalData, MeterRegistry metrics) {
    this.followBookings = followBookings;
    this.erasePersonalData = erasePersonalData;
    this.metrics = metrics;
  }

  @Incoming("bookings")
  public Uni<Void> on(ConsumerRecord<String, byte[]> message) {
    return Uni.createFrom()
        .deferred(() -> handle(message))
        .invoke(this::goOn)
        .onFailure(StoreAway.class)
        .invoke(this::hold)
        .onFailure(StoreAway.class)
        .retry()
        .withBackOff(FIRST_WAIT, LONGEST_WAIT)
        .indefinitely()
        .onFailure()
        .retry()
        .withBackOff(FIRST_WAIT)
        .atMost(TRIES)
        .onFailure()
        .invoke(poisoned -> DeadLetters.tell(message, poisoned));
  }

  private void hold() {
    if (waiting.compareAndSet(false, true)) {
      LOG.warn("The store is away: booking's events wait");
    }
  }

  private void goOn() {
    if (waiting.compareAndSet(true, false)) {
      LOG.info("The store is back: booking's events go on");
    }
  }

  private Uni<Void> handle(ConsumerRecord<String, byte[]> message) {
    return CloudEvent.readAs(
            "availability-service", message.headers(), message.value(), PublishedEvent.class)
        .map(event -> handle(event.event()))
        .orElseGet(this::ignore);
  }

  private Uni<Void> handle(PublishedEvent event) {
    return switch (event) {
      case BookingEvent booking -> followBookings.follow(SessionTimes.of(booking.session()));
      case PersonErased(var personId, var erasedAt) -> erasePersonalData.erase(personId, erasedAt);
      case MeetingLinkEvent _, NotificationEvent _ -> ignore();
    };
  }

  private Uni<Void> ignore() {
    metrics.counter("events.ignored", "type", "unknown").increment();
    return Uni.createFrom().voidItem();
  }
}
