package ai.aureeture.kit.kafka;

import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/**
 * A message as a channel brings it.
 *
 * @param answers what became of it, in order
 * @param whenAnswered fails where the channel cannot do what the answer asks for
 */
record TestMessage(
    ConsumerRecord<String, byte[]> record,
    List<String> answers,
    CompletionStage<Void> whenAnswered) {

  TestMessage(ConsumerRecord<String, byte[]> record) {
    this(record, new ArrayList<>(), CompletableFuture.completedFuture(null));
  }

  TestMessage failing(Throwable failure) {
    return new TestMessage(record, answers, CompletableFuture.failedFuture(failure));
  }

  Message<byte[]> it() {
    return Message.of(
        record.value(),
        Metadata.of(new IncomingKafkaRecordMetadata<>(record, "channel")),
        () -> answer("ack"),
        failure -> answer("nack " + failure.getClass().getSimpleName()));
  }

  private CompletionStage<Void> answer(String text) {
    answers.add(text);
    return whenAnswered;
  }
}
