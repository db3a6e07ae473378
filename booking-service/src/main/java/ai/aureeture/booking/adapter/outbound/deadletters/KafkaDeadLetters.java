package ai.aureeture.booking.adapter.outbound.deadletters;

import ai.aureeture.booking.application.port.operator.DeadLetters;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Dead letters on Kafka. They are asked for seldom, so that each request has clients of its own.
 */
@ApplicationScoped
class KafkaDeadLetters implements DeadLetters {
  private static final Logger LOG = Logger.getLogger(KafkaDeadLetters.class);

  private final Vertx vertx;
  private final Map<String, Object> broker;

  KafkaDeadLetters(Vertx vertx, @Identifier("default-kafka-broker") Map<String, Object> broker) {
    this.vertx = vertx;
    this.broker = broker;
  }

  @Override
  public Uni<List<Waiting>> waiting() {
    return offTheLoop(() -> {
      try (var reader = new DeadLetterReader(broker, 1)) {
        return reader.topics().stream()
            .filter(topic -> DeadLetterTopic.of(topic).isPresent())
            .sorted()
            .map(topic -> new Waiting(topic, reader.waiting(topic)))
            .toList();
      }
    });
  }

  @Override
  public Uni<Optional<Replay>> replay(String topic, int limit) {
    return offTheLoop(() -> DeadLetterTopic.of(topic).flatMap(known -> replay(known, limit)));
  }

  // One at a time: two would send the same dead letters.
  private synchronized Optional<Replay> replay(DeadLetterTopic topic, int limit) {
    try (var reader = new DeadLetterReader(broker, limit)) {
      if (!reader.topics().contains(topic.name())) {
        return Optional.empty();
      }
      var messages = reader.take(topic.name(), limit);
      var next = send(messages, topic);
      reader.commit(next);
      // Counted by what was sent: some may have come back already.
      var sent = messages.stream().filter(message -> isBefore(next, message)).count();
      LOG.infof("Sent %d dead letters of %s again", sent, topic.name());
      return Optional.of(new Replay((int) sent, reader.waiting(topic.name())));
    }
  }

  private Map<TopicPartition, Long> send(
      List<ConsumerRecord<byte[], byte[]>> messages, DeadLetterTopic topic) {
    try (var replayer = new DeadLetterReplayer(broker)) {
      return replayer.send(messages, topic);
    }
  }

  private static boolean isBefore(
      Map<TopicPartition, Long> next, ConsumerRecord<byte[], byte[]> message) {
    return message.offset() < next.get(new TopicPartition(message.topic(), message.partition()));
  }

  private <T> Uni<T> offTheLoop(Callable<T> work) {
    return Uni.createFrom()
        .completionStage(() -> vertx.executeBlocking(work, false).toCompletionStage())
        .onFailure(KafkaException.class)
        .transform(_ ->
            new SessionRefused(Reason.UNAVAILABLE, "The message broker is away; please try again"));
  }
}
