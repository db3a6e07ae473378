package ai.aureeture.booking.adapter.out.outbox;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The broker, seen from the outbox: events go in by order and are acknowledged one by one. */
final class EventTopic implements AutoCloseable {
  private final Vertx vertx;
  private final KafkaProducer<String, byte[]> producer;

  EventTopic(Vertx vertx, String bootstrapServers) {
    this.vertx = vertx;
    this.producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ProducerConfig.CLIENT_ID_CONFIG, "booking-outbox",
                ProducerConfig.ACKS_CONFIG, "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                ProducerConfig.LINGER_MS_CONFIG, 0,
                ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 20_000,
                ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /** What each event's acknowledgement is; sending alone may block while the broker is away. */
  Future<List<Future<Void>>> send(List<OutgoingEvent> events) {
    var caller = vertx.getOrCreateContext();
    return vertx.executeBlocking(() -> events.stream().map(event -> send(event, caller)).toList());
  }

  // Kafka calls back on a thread of its own: the answer is carried home to the caller's.
  private Future<Void> send(OutgoingEvent event, Context caller) {
    var acknowledged = Promise.<Void>promise();
    try {
      var _ =
          producer.send(
              event.toRecord(),
              (_, failure) -> caller.runOnContext(_ -> settle(acknowledged, failure)));
    } catch (RuntimeException e) {
      caller.runOnContext(_ -> settle(acknowledged, e));
    }
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
