package ai.aureeture.analytics.adapter.inbound.kafka;

import ai.aureeture.testsupport.RealKafka;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topic at the real broker, as booking-service's relay fills it. */
public final class PublicTopic {
  private PublicTopic() {}

  /** In this order; returns when the broker has all of it. */
  public static void send(List<History> lives) {
    var settings = Map.<String, Object>of("bootstrap.servers", RealKafka.bootstrapServers());
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      lives.stream()
          .flatMap(life -> life.toSend().stream())
          .map(producer::send)
          .toList()
          .forEach(PublicTopic::awaitSent);
    }
  }

  private static void awaitSent(Future<?> sent) {
    try {
      var _ = sent.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
