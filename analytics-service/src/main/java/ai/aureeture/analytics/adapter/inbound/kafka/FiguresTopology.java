package ai.aureeture.analytics.adapter.inbound.kafka;

import ai.aureeture.events.cloudevents.Topic;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;

/** From the public topic to the two stores. */
final class FiguresTopology {
  static final String TOPIC = Topic.BOOKINGS.topicName();

  private static final String SOURCE = "bookings";
  private static final String PROCESSOR = "follow-sessions";

  private FiguresTopology() {}

  static Topology of(SkippedEvents skipped) {
    return new Topology()
        .addSource(SOURCE, Serdes.String().deserializer(), Serdes.ByteArray().deserializer(), TOPIC)
        .addProcessor(PROCESSOR, () -> new FollowSessions(skipped), SOURCE)
        .addStateStore(Stores.sessions(), PROCESSOR)
        .addStateStore(Stores.days(), PROCESSOR);
  }
}
