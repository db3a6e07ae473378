package ai.aureeture.analytics.adapter.inbound.kafka;

import static java.util.stream.Collectors.toSet;

import ai.aureeture.kit.work.Unavailable;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.StreamsMetadata;
import org.jboss.logging.Logger;

/** The numbers of the partitions that a replica keeps, of both topics alike. */
final class KeptPartitions {
  private static final Logger LOG = Logger.getLogger(KeptPartitions.class);

  private KeptPartitions() {}

  /**
   * Fails with {@link Unavailable} where one topic has more partitions than the other: what is
   * known of a mentor would lie in two places.
   */
  static Set<Integer> of(StreamsMetadata keeper) {
    var bookings = of(keeper, FiguresTopology.BOOKINGS);
    if (!bookings.equals(of(keeper, FiguresTopology.AVAILABILITY))) {
      LOG.errorf(
          "No figures: %s and %s have not the same number of partitions",
          FiguresTopology.BOOKINGS, FiguresTopology.AVAILABILITY);
      throw new Unavailable("What the figures are made of", null);
    }
    return bookings;
  }

  private static Set<Integer> of(StreamsMetadata keeper, String topic) {
    return keeper.topicPartitions().stream()
        .filter(part -> part.topic().equals(topic))
        .map(TopicPartition::partition)
        .collect(toSet());
  }
}
