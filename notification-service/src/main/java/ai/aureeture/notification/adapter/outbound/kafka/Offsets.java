package ai.aureeture.notification.adapter.outbound.kafka;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** What the broker says of a topic's ends and of how far a group has come. */
record Offsets(Admin admin) implements AutoCloseable {

  static Offsets at(Map<String, Object> broker) {
    var settings = new HashMap<>(broker);
    settings.keySet().retainAll(AdminClientConfig.configNames());
    return new Offsets(Admin.create(settings));
  }

  /** The ends of those partitions that hold anything. */
  Uni<Map<TopicPartition, Long>> ends(String topic) {
    return uni(admin.describeTopics(List.of(topic)).topicNameValues().get(topic))
        .map(described ->
            described.partitions().stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList())
        .flatMap(all ->
            offsets(all, OffsetSpec.earliest())
                .flatMap(
                    first -> offsets(all, OffsetSpec.latest()).map(last -> held(first, last))));
  }

  /** The offset after the last one that the group is done with. */
  Uni<Map<TopicPartition, Long>> committed(String group) {
    return uni(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
        .map(read ->
            read.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().offset())));
  }

  private Uni<Map<TopicPartition, Long>> offsets(List<TopicPartition> all, OffsetSpec which) {
    return uni(admin
            .listOffsets(all.stream().collect(toMap(Function.identity(), one -> which)))
            .all())
        .map(Offsets::offsets);
  }

  private static Map<TopicPartition, Long> offsets(
      Map<TopicPartition, ListOffsetsResultInfo> results) {
    return results.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().offset()));
  }

  private static Map<TopicPartition, Long> held(
      Map<TopicPartition, Long> first, Map<TopicPartition, Long> last) {
    return last.entrySet().stream()
        .filter(end -> end.getValue() > first.get(end.getKey()))
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static <T> Uni<T> uni(KafkaFuture<T> answer) {
    return Uni.createFrom().completionStage(answer.toCompletionStage());
  }

  /** Without waiting: this may run on the client's own thread. */
  @Override
  public void close() {
    admin.close(Duration.ZERO);
  }
}
