package ai.aureeture.analytics.adapter.inbound.kafka;

import ai.aureeture.testsupport.RealKafka;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topics at the real broker, as booking-service's relay and availability-service fill them. */
public final class PublicTopic {
  private PublicTopic() {}

  /** In this order; returns when the broker has all of it. */
  public static void send(List<History> lives) {
    sendAll(lives.stream().flatMap(life -> life.toSend().stream()));
  }

  /** Likewise. */
  public static void sendListings(List<Listing> listings) {
    sendAll(listings.stream().map(Listing::toSend));
  }

  private static void sendAll(Stream<ProducerRecord<String, byte[]>> records) {
    var settings = Map.<String, Object>of("bootstrap.servers", RealKafka.bootstrapServers());
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      records.map(producer::send).toList().forEach(PublicTopic::awaitSent);
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
