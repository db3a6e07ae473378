package ai.aureeture.e2e.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.aureeture.events.EmailDeliveryFailed;
import ai.aureeture.events.cloudevents.EventTypes;
import ai.aureeture.events.cloudevents.Topic;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringSerializer;

/** A message of a known type that is not JSON. Of what reads it, booking-service puts it aside. */
public final class PoisonedMessage {
  public static final String TOPIC = Topic.NOTIFICATIONS.topicName();

  private PoisonedMessage() {}

  /** The broker has it when this returns. */
  public static void sendTo(TheSystem system) throws ExecutionException, InterruptedException {
    Map<String, Object> settings = Map.of("bootstrap.servers", system.parts().kafka());
    var type =
        new RecordHeader("ce_type", EventTypes.of(EmailDeliveryFailed.class).getBytes(UTF_8));
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      var _ =
          producer.send(new ProducerRecord<>(TOPIC, null, "poisoned", "{", List.of(type))).get();
    }
  }
}
