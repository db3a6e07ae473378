package ai.aureeture.booking.adapter.outbound.outbox;

import ai.aureeture.events.cloudevents.Topic;
import ai.aureeture.kit.kafka.KafkaClientSettings;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The broker, seen from the outbox: events go in by order and are acknowledged one by one. */
final class EventTopic implements AutoCloseable {
  private static final Map<String, Object> SETTINGS =
      Map.of(
          ProducerConfig.CLIENT_ID_CONFIG, "booking-outbox",
          ProducerConfig.ACKS_CONFIG, "all",
          ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
          ProducerConfig.LINGER_MS_CONFIG, 0,
          ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000,
          ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
          ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 20_000,
          ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);

  private final Vertx vertx;
  private final KafkaProducer<String, byte[]> producer;

  /**
   * @param broker where the broker is and how to sign in there
   */
  EventTopic(Vertx vertx, Map<String, Object> broker) {
    this.vertx = vertx;
    var settings = KafkaClientSettings.of(broker, ProducerConfig.configNames(), SETTINGS);
    this.producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }

  /** What each event's acknowledgement is; fails while the broker has never been reached. */
  Future<List<Future<Void>>> send(List<OutgoingEvent> events) {
    var caller = vertx.getOrCreateContext();
    return vertx.executeBlocking(() -> {
      // Blocks once while the broker is unknown; each event by itself would wait as long.
      var _ = producer.partitionsFor(Topic.BOOKINGS_INTERNAL.topicName());
      var _ = producer.partitionsFor(Topic.BOOKINGS.topicName());
      return sendUntilRefused(events, caller);
    });
  }

  // What the producer does not even take is overtaken by nothing: the rest is not sent.
  private List<Future<Void>> sendUntilRefused(List<OutgoingEvent> events, Context caller) {
    var acknowledged = new ArrayList<Future<Void>>();
    for (var event : events) {
      try {
        acknowledged.add(send(event, caller));
      } catch (RuntimeException refused) {
        acknowledged.add(Future.failedFuture(refused));
        break;
      }
    }
    return acknowledged;
  }

  // Kafka calls back on a thread of its own: the answer is carried home to the caller's.
  private Future<Void> send(OutgoingEvent event, Context caller) {
    return Future.join(event.toRecords().stream().map(record -> send(record, caller)).toList())
        .mapEmpty();
  }

  private Future<Void> send(ProducerRecord<String, byte[]> record, Context caller) {
    var acknowledged = Promise.<Void>promise();
    var _ =
        producer.send(
            record, (_, failure) -> caller.runOnContext(_ -> settle(acknowledged, failure)));
    return acknowledged.future();
  }

  private static void settle(Promise<Void> acknowledged, Exception failure) {
    if (failure == null) {
      acknowledged.complete();
    } else {
      acknowledged.fail(failure);
    }
  }

  @Override
  public void close() {
    producer.close(Duration.ofSeconds(1));
  }
}
