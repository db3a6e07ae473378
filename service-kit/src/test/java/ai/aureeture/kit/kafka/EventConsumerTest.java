package ai.aureeture.kit.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.aureeture.events.MeetingLinkEvent;
import ai.aureeture.events.MeetingLinkReady;
import ai.aureeture.events.NotificationEvent;
import ai.aureeture.events.PublishedEvent;
import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.events.cloudevents.EventTypes;
import ai.aureeture.events.cloudevents.MalformedEvent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventConsumerTest {
  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  private final EventConsumer events = new EventConsumer("this-service", metrics);
  private final AtomicInteger attempts = new AtomicInteger();

  private static final class Outage extends RuntimeException {}

  @Test
  void an_event_of_the_language_is_handled_once() {
    handle(
        message(),
        MeetingLinkEvent.class,
        event -> {
          assertInstanceOf(MeetingLinkReady.class, event.event());
          return attempt(null);
        });
    assertEquals(1, attempts.get());
  }

  @Test
  void an_event_of_another_language_is_counted_and_not_handled() {
    handle(message(), NotificationEvent.class, _ -> attempt(null));
    assertEquals(0, attempts.get());
    assertEquals(1, metrics.counter("events.ignored", "topic", "topic").count());
  }

  @ParameterizedTest
  @CsvSource({"this-service, 1", "another-service, 0"})
  void a_replayed_message_is_handled_by_the_service_that_it_is_for(String service, int handled) {
    var message = message();
    message.headers().add(CloudEvent.ONLY_FOR, service.getBytes(UTF_8));
    handle(message, MeetingLinkEvent.class, _ -> attempt(null));
    assertEquals(handled, attempts.get());
    assertEquals(0, metrics.counter("events.ignored", "topic", "topic").count());
  }

  @Test
  void during_an_outage_it_is_retried_until_it_succeeds() {
    handle(
        message(), MeetingLinkEvent.class, _ -> attempt(attempts.get() < 6 ? new Outage() : null));
    assertEquals(7, attempts.get());
  }

  @Test
  void after_another_failure_it_is_retried_three_times() {
    assertThrows(
        IllegalStateException.class,
        () ->
            handle(
                message(), MeetingLinkEvent.class, _ -> attempt(new IllegalStateException("no"))));
    assertEquals(4, attempts.get());
  }

  @Test
  void a_malformed_event_is_not_retried() {
    assertThrows(
        MalformedEvent.class,
        () -> handle(malformed(), MeetingLinkEvent.class, _ -> attempt(null)));
    assertEquals(0, attempts.get());
  }

  @Test
  void a_handled_message_is_acknowledged() {
    var message = new TestMessage(message());
    var _ =
        events
            .consume(message.it(), PublishedEvent.class, _ -> false, _ -> attempt(null))
            .await()
            .indefinitely();
    assertEquals(List.of("ack"), message.answers());
  }

  @Test
  void a_message_that_no_attempt_helps_is_put_aside() {
    var message = new TestMessage(malformed());
    var _ =
        events
            .consume(message.it(), PublishedEvent.class, _ -> false, _ -> attempt(null))
            .await()
            .indefinitely();
    assertEquals(List.of("nack MalformedEvent"), message.answers());
  }

  @Test
  void the_channel_fails_when_a_message_cannot_be_put_aside() {
    var message = new TestMessage(malformed()).failing(new IllegalStateException("no broker"));
    var _ =
        events
            .consume(message.it(), PublishedEvent.class, _ -> false, _ -> attempt(null))
            .await()
            .indefinitely();
    var next = new TestMessage(message());
    var failure =
        assertThrows(
            IllegalStateException.class,
            () ->
                events
                    .consume(next.it(), PublishedEvent.class, _ -> false, _ -> attempt(null))
                    .await()
                    .indefinitely());
    assertEquals("no broker", failure.getMessage());
    assertEquals(List.of(), next.answers());
  }

  private <E extends PublishedEvent> void handle(
      ConsumerRecord<String, byte[]> message,
      Class<E> language,
      Function<CloudEvent<E>, Uni<Void>> handler) {
    var _ =
        events
            .handle(message, language, Outage.class::isInstance, handler)
            .await()
            .atMost(Duration.ofSeconds(60));
  }

  private Uni<Void> attempt(RuntimeException failure) {
    attempts.incrementAndGet();
    return failure == null ? Uni.createFrom().voidItem() : Uni.createFrom().failure(failure);
  }

  private static ConsumerRecord<String, byte[]> malformed() {
    var broken = new ConsumerRecord<>("topic", 0, 0L, "mentor", "{".getBytes(UTF_8));
    message().headers().forEach(broken.headers()::add);
    return broken;
  }

  private static ConsumerRecord<String, byte[]> message() {
    try (var json = PublishedEvent.class.getResourceAsStream("/events/MeetingLinkReady.v2.json")) {
      var message = new ConsumerRecord<>("topic", 0, 0L, "mentor", json.readAllBytes());
      for (var header :
          List.of(
              List.of("ce_type", EventTypes.of(MeetingLinkReady.class)),
              List.of("ce_id", "1"),
              List.of("ce_time", "2027-01-01T00:00:00Z"))) {
        message.headers().add(header.getFirst(), header.getLast().getBytes(UTF_8));
      }
      return message;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
