package ai.aureeture.booking.adapter.outbound.outbox;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.core.Vertx;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;

/** A producer that the broker's settings reach refuses to be made without the password. */
class EventTopicSignInTest {

  @Test
  void events_are_sent_as_the_brokers_settings_say() {
    var vertx = Vertx.vertx();
    try {
      var withoutPassword =
          Map.<String, Object>of(
              "bootstrap.servers", "localhost:9093",
              "security.protocol", "SASL_SSL",
              "sasl.mechanism", "SCRAM-SHA-512");
      assertThrows(KafkaException.class, () -> new EventTopic(vertx, withoutPassword));
    } finally {
      vertx.close().toCompletionStage().toCompletableFuture().join();
    }
  }
}
