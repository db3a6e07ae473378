package ai.aureeture.booking.adapter.outbound.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class DeadLetterReplayerTest {
  private static final String DLQ = "aureeture.bookings.v1.some-service.dlq";

  @Test
  void message_refused_by_the_broker_stays_with_those_after_it() {
    var deadLetters =
        List.of(
            deadLetter(0, 4, "good"),
            deadLetter(0, 5, "bad"),
            deadLetter(0, 6, "good"),
            deadLetter(1, 7, "bad"),
            deadLetter(2, 8, "good"));
    try (var resender = new DeadLetterReplayer(new PickyProducer())) {
      assertEquals(
          Map.of(partition(0), 5L, partition(1), 7L, partition(2), 9L),
          resender.send(deadLetters, DeadLetterTopic.of(DLQ).orElseThrow()));
    }
  }

  private static ConsumerRecord<byte[], byte[]> deadLetter(
      int partition, long offset, String value) {
    return new ConsumerRecord<>(
        DLQ, partition, offset, "key".getBytes(UTF_8), value.getBytes(UTF_8));
  }

  private static TopicPartition partition(int number) {
    return new TopicPartition(DLQ, number);
  }

  private static final class PickyProducer extends MockProducer<byte[], byte[]> {
    PickyProducer() {
      super(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    }

    @Override
    public synchronized Future<RecordMetadata> send(
        ProducerRecord<byte[], byte[]> message, Callback callback) {
      if (new String(message.value(), UTF_8).equals("bad")) {
        var failure = new RecordTooLargeException();
        callback.onCompletion(null, failure);
        return CompletableFuture.failedFuture(failure);
      }
      return super.send(message, callback);
    }
  }
}
