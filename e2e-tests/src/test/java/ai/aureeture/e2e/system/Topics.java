package ai.aureeture.e2e.system;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** The broker's topics, its own ones included. */
public final class Topics {
  private Topics() {}

  /** How many records each topic has had so far. */
  public static Map<String, Long> ends(TheSystem system) {
    try (var admin = Admin.create(Map.of("bootstrap.servers", system.parts().kafka()))) {
      var topics = admin.describeTopics(admin.listTopics().names().get()).allTopicNames().get();
      var latest =
          topics.values().stream()
              .flatMap(topic ->
                  topic.partitions().stream()
                      .map(part -> new TopicPartition(topic.name(), part.partition())))
              .collect(Collectors.toMap(part -> part, _ -> OffsetSpec.latest()));
      var ends = new TreeMap<String, Long>();
      admin
          .listOffsets(latest)
          .all()
          .get()
          .forEach((part, end) -> ends.merge(part.topic(), end.offset(), Long::sum));
      return ends;
    } catch (ExecutionException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
