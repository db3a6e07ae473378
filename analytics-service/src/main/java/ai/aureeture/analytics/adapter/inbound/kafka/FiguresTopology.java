package ai.aureeture.analytics.adapter.inbound.kafka;

import ai.aureeture.events.cloudevents.Topic;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;

/**
 * From the public topics to the three stores. Both kinds of event add to the same days: what is
 * known of a mentor is in the partitions of one number, and the topics have as many as each other.
 */
final class FiguresTopology {
  static final String BOOKINGS = Topic.BOOKINGS.topicName();
  static final String AVAILABILITY = Topic.AVAILABILITY.topicName();

  private static final String FOLLOW_SESSIONS = "follow-sessions";
  private static final String FOLLOW_LISTINGS = "follow-listings";

  private FiguresTopology() {}

  static Topology of(SkippedEvents skipped) {
    var topology = new Topology();
    addSource(topology, "bookings", BOOKINGS);
    addSource(topology, "availability", AVAILABILITY);
    return topology
        .addProcessor(FOLLOW_SESSIONS, () -> new FollowSessions(skipped), "bookings")
        .addProcessor(FOLLOW_LISTINGS, () -> new FollowListings(skipped), "availability")
        .addStateStore(Stores.sessions(), FOLLOW_SESSIONS)
        .addStateStore(Stores.listings(), FOLLOW_LISTINGS)
        .addStateStore(Stores.days(), FOLLOW_SESSIONS, FOLLOW_LISTINGS);
  }

  private static void addSource(Topology topology, String name, String topic) {
    topology.addSource(
        name, Serdes.String().deserializer(), Serdes.ByteArray().deserializer(), topic);
  }
}
