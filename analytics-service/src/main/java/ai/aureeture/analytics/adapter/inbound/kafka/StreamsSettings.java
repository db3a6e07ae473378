package ai.aureeture.analytics.adapter.inbound.kafka;

import io.smallrye.config.ConfigMapping;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.streams.StreamsConfig;

/** Which reader of the topic this is, and where its replicas find each other. */
@ConfigMapping(prefix = "analytics")
interface StreamsSettings {

  /** A reader of another generation knows nothing of this one. */
  int generation();

  /** This replica's, for the other ones; without it the address of the machine's own name. */
  Optional<String> host();

  /** The consumer group, and what the changelog topics' names begin with. */
  default String applicationId() {
    return "analytics-service-" + generation();
  }

  /**
   * @param address of this replica, {@code host:port}
   */
  default Map<String, Object> streams(String address) {
    return Map.ofEntries(
        Map.entry(StreamsConfig.APPLICATION_ID_CONFIG, applicationId()),
        Map.entry(StreamsConfig.APPLICATION_SERVER_CONFIG, address),
        // An event changes its session and two sums, or nothing, also where a process is killed.
        Map.entry(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2),
        // The usual transaction each tenth of a second costs the broker more than the events do.
        Map.entry(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 1000),
        Map.entry(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 1),
        Map.entry(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0),
        Map.entry(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"),
        // What a killed replica kept is restored by another one soon.
        Map.entry(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6000),
        Map.entry(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2000));
  }
}
