package ai.aureeture.analytics.adapter.inbound.kafka;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.aureeture.kit.work.Unavailable;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.StreamsMetadata;
import org.apache.kafka.streams.state.HostInfo;
import org.junit.jupiter.api.Test;

class KeptPartitionsTest {

  @Test
  void each_number_counts_once() {
    assertEquals(Set.of(0, 2), KeptPartitions.of(keeper(bookings(0, 2), availability(0, 2))));
  }

  @Test
  void topics_of_different_sizes_have_no_figures() {
    var more = keeper(bookings(0, 1), availability(0));
    assertThrows(Unavailable.class, () -> KeptPartitions.of(more));
    var other = keeper(bookings(), availability(4));
    assertThrows(Unavailable.class, () -> KeptPartitions.of(other));
  }

  private static Stream<TopicPartition> bookings(int... numbers) {
    return parts(FiguresTopology.BOOKINGS, numbers);
  }

  private static Stream<TopicPartition> availability(int... numbers) {
    return parts(FiguresTopology.AVAILABILITY, numbers);
  }

  private static Stream<TopicPartition> parts(String topic, int... numbers) {
    return IntStream.of(numbers).mapToObj(number -> new TopicPartition(topic, number));
  }

  private static StreamsMetadata keeper(
      Stream<TopicPartition> bookings, Stream<TopicPartition> availability) {
    var parts = Stream.concat(bookings, availability).collect(toSet());
    return new Keeper(new HostInfo("127.0.0.1", 8085), parts);
  }

  private record Keeper(HostInfo hostInfo, Set<TopicPartition> topicPartitions)
      implements StreamsMetadata {
    @Override
    public Set<String> stateStoreNames() {
      return Set.of();
    }

    @Override
    public Set<TopicPartition> standbyTopicPartitions() {
      return Set.of();
    }

    @Override
    public Set<String> standbyStateStoreNames() {
      return Set.of();
    }

    @Override
    public String host() {
      return hostInfo.host();
    }

    @Override
    public int port() {
      return hostInfo.port();
    }
  }
}
