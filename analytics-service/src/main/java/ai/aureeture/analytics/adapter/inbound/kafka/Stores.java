package ai.aureeture.analytics.adapter.inbound.kafka;

import ai.aureeture.analytics.domain.figures.Figures;
import ai.aureeture.analytics.domain.listings.ListedSlots;
import ai.aureeture.analytics.domain.sessions.SessionFacts;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * The three stores, in memory and on their changelog topics, from which a new process restores
 * them. They are parted as the topics are: all of a mentor is at one replica.
 */
final class Stores {
  /** Facts by {@link StoreKeys#session}. */
  static final String SESSIONS = "sessions";

  /** What was listed, by {@link StoreKeys#day}. */
  static final String LISTINGS = "listings";

  /** Figures by {@link StoreKeys#day}; those of a partition's mentors together by no mentor. */
  static final String DAYS = "days";

  private Stores() {}

  static StoreBuilder<KeyValueStore<String, SessionFacts>> sessions() {
    return store(SESSIONS, SessionFacts.class);
  }

  static StoreBuilder<KeyValueStore<String, ListedSlots>> listings() {
    return store(LISTINGS, ListedSlots.class);
  }

  static StoreBuilder<KeyValueStore<String, Figures>> days() {
    return store(DAYS, Figures.class);
  }

  private static <V> StoreBuilder<KeyValueStore<String, V>> store(String name, Class<V> type) {
    return org.apache.kafka.streams.state.Stores.keyValueStoreBuilder(
        org.apache.kafka.streams.state.Stores.inMemoryKeyValueStore(name),
        Serdes.String(),
        StoredJson.serde(type));
  }
}
