package ai.aureeture.booking.adapter.in.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.events.EmailDeliveryFailed;
import ai.aureeture.events.EventTypes;
import ai.aureeture.events.MeetingLinkEvent;
import ai.aureeture.events.MeetingLinkReady;
import ai.aureeture.events.NotificationEvent;
import ai.aureeture.events.PublishedEvent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class InboxTest {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  private final Inbox inbox = new Inbox(metrics);
  private final List<PublishedEvent> taken = new ArrayList<>();

  @Test
  void the_published_samples_are_understood() throws Exception {
    inbox
        .take(sample(MeetingLinkReady.class), MeetingLinkEvent.class, this::note)
        .await()
        .atMost(PATIENCE);
    inbox
        .take(sample(EmailDeliveryFailed.class), NotificationEvent.class, this::note)
        .await()
        .atMost(PATIENCE);
    assertEquals(
        List.of(MeetingLinkReady.class, EmailDeliveryFailed.class),
        taken.stream().map(Object::getClass).toList());
  }

  @Test
  void what_is_of_another_language_is_counted_and_left() throws Exception {
    inbox
        .take(sample(MeetingLinkReady.class), NotificationEvent.class, this::note)
        .await()
        .atMost(PATIENCE);
    assertEquals(List.of(), taken);
    assertEquals(1, metrics.counter("events.ignored", "topic", "topic").count());
  }

  @Test
  void an_outage_is_waited_out() throws Exception {
    var attempts = new AtomicInteger();
    inbox
        .take(
            sample(MeetingLinkReady.class),
            MeetingLinkEvent.class,
            _ ->
                attempts.incrementAndGet() < 6
                    ? Uni.createFrom().failure(new SessionRefused(Reason.UNAVAILABLE, "away"))
                    : Uni.createFrom().voidItem())
        .await()
        .atMost(Duration.ofSeconds(30));
    assertEquals(6, attempts.get());
  }

  @Test
  void anything_else_is_tried_a_few_times() throws Exception {
    var attempts = new AtomicInteger();
    var message = sample(MeetingLinkReady.class);
    var effect =
        inbox.take(
            message,
            MeetingLinkEvent.class,
            _ -> {
              attempts.incrementAndGet();
              return Uni.createFrom().failure(new SessionRefused(Reason.NOT_FOUND, "no session"));
            });
    assertThrows(RuntimeException.class, () -> effect.await().atMost(PATIENCE));
    assertEquals(4, attempts.get());
  }

  private Uni<Void> note(PublishedEvent event) {
    return Uni.createFrom().item(() -> taken.add(event)).replaceWithVoid();
  }

  private static ConsumerRecord<String, byte[]> sample(Class<? extends PublishedEvent> event)
      throws IOException {
    var file = "/events/%s.v2.json".formatted(event.getSimpleName());
    try (var json = PublishedEvent.class.getResourceAsStream(file)) {
      var message = new ConsumerRecord<>("topic", 0, 0L, "mentor", json.readAllBytes());
      message.headers().add("ce_type", EventTypes.of(event).getBytes(UTF_8));
      message.headers().add("ce_id", "1".getBytes(UTF_8));
      message.headers().add("ce_time", "2027-01-01T00:00:00Z".getBytes(UTF_8));
      return message;
    }
  }
}
