package ai.aureeture.launcher.infra;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.launcher.process.Ports;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerIT {
  @TempDir Path folder;

  @Test
  void an_acknowledged_record_outlives_kill_9() throws Exception {
    var broker =
        new KafkaBroker(folder.resolve("kafka"), Ports.free(), Ports.free(), List.of("kept"));
    try (Running running = new Running(broker, folder)) {
      send(broker, "before");
      running.killAndStartAgain();
      send(broker, "after");
      assertEquals(List.of("before", "after"), read(broker));
    }
  }

  private static void send(KafkaBroker broker, String word) throws Exception {
    Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
    var words = new StringSerializer();
    try (var producer = new KafkaProducer<>(settings, words, words)) {
      var sent = producer.send(new ProducerRecord<>("kept", 0, "key", word)).get(30, SECONDS);
      assertEquals("kept", sent.topic());
    }
  }

  private static List<String> read(KafkaBroker broker) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", broker.bootstrapServers(),
            "group.id", "reader",
            "auto.offset.reset", "earliest");
    List<String> words = new ArrayList<>();
    var word = new StringDeserializer();
    Instant end = Instant.now().plusSeconds(30);
    try (var consumer = new KafkaConsumer<>(settings, word, word)) {
      consumer.subscribe(List.of("kept"));
      while (words.size() < 2 && Instant.now().isBefore(end)) {
        consumer.poll(Duration.ofMillis(200)).forEach(each -> words.add(each.value()));
      }
    }
    return words;
  }
}
