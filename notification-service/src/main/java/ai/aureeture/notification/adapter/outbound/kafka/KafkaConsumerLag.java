package ai.aureeture.notification.adapter.outbound.kafka;

import ai.aureeture.kit.work.Unavailable;
import ai.aureeture.notification.application.port.ConsumerLag;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the topic ended when this process first asked, against what its whole group has committed,
 * whichever replica has read it.
 */
@ApplicationScoped
class KafkaConsumerLag implements ConsumerLag {
  private final Map<String, Object> broker;
  private final String topic;
  private final String group;
  private volatile Map<TopicPartition, Long> waiting;
  private volatile boolean takenIn;

  KafkaConsumerLag(
      @Identifier("default-kafka-broker") Map<String, Object> broker,
      @ConfigProperty(name = "mp.messaging.incoming.bookings.topic") String topic,
      @ConfigProperty(name = "mp.messaging.connector.smallrye-kafka.group.id") String group) {
    this.broker = broker;
    this.topic = topic;
    this.group = group;
  }

  @Override
  public Uni<Boolean> isTakenIn() {
    return takenIn
        ? Uni.createFrom().item(true)
        : Uni.createFrom()
            .deferred(this::look)
            .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
            .onFailure()
            .transform(failure -> new Unavailable("Kafka", failure));
  }

  private Uni<Boolean> look() {
    var offsets = Offsets.at(broker);
    var ends =
        waiting == null
            ? offsets.ends(topic).invoke(found -> waiting = found)
            : Uni.createFrom().item(waiting);
    return ends.flatMap(known -> offsets.committed(group).map(read -> covers(read, known)))
        .invoke(done -> takenIn = done)
        .onTermination()
        .invoke(offsets::close);
  }

  private static boolean covers(
      Map<TopicPartition, Long> committed, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .allMatch(end -> committed.getOrDefault(end.getKey(), 0L) >= end.getValue());
  }
}
