import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts messages on a topic of dead letters: {@code <broker> <topic> <count> <subject>}. */
public final class DeadLetters {
  public static void main(String[] arguments) throws Exception {
    var settings = Map.<String, Object>of("bootstrap.servers", arguments[0]);
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
        var message = new ProducerRecord<>(arguments[1], "mentor-x", "{}".getBytes(UTF_8));
        // No service knows the type: once replayed, each passes it by.
        Map.of(
                "ce_type", "ai.aureeture.booking.Unheard.v1",
                "ce_id", arguments[3] + "-" + i,
                "ce_subject", arguments[3],
                "ce_time", "2027-01-01T00:00:00Z",
                "dead-letter-reason", "broken")
            .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        producer.send(message).get();
      }
    }
  }
}
