package ai.aureeture.analytics.adapter.inbound.kafka;

import ai.aureeture.analytics.domain.figures.Figures;
import ai.aureeture.analytics.domain.sessions.SessionFacts;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;

/** The topology as it runs, without a broker. */
final class DrivenTopology implements AutoCloseable {
  final MeterRegistry metrics = new SimpleMeterRegistry();
  private final TopologyTestDriver driver;

  DrivenTopology(Path folder) {
    var settings = new Properties();
    settings.putAll(
        Map.of(
            StreamsConfig.APPLICATION_ID_CONFIG,
            "driven",
            StreamsConfig.STATE_DIR_CONFIG,
            folder.toString()));
    driver = new TopologyTestDriver(FiguresTopology.of(new SkippedEvents(metrics)), settings);
  }

  void hear(List<TestRecord<String, byte[]>> messages) {
    hear(FiguresTopology.BOOKINGS, messages);
  }

  void hear(String topicName, List<TestRecord<String, byte[]>> messages) {
    var topic =
        driver.createInputTopic(
            topicName, Serdes.String().serializer(), Serdes.ByteArray().serializer());
    messages.forEach(topic::pipeInput);
  }

  void hear(Listing listing) {
    hear(FiguresTopology.AVAILABILITY, List.of(listing.toHear()));
  }

  Figures day(String mentorId, String date) {
    return Optional.ofNullable(days().get(StoreKeys.day(mentorId, LocalDate.parse(date))))
        .orElse(Figures.NONE);
  }

  SessionFacts session(String mentorId, String sessionId) {
    KeyValueStore<String, SessionFacts> sessions = driver.getKeyValueStore(Stores.SESSIONS);
    return sessions.get(StoreKeys.session(mentorId, sessionId));
  }

  /** All days, as bytes are: one text for each key. */
  Map<String, String> dump() {
    var all = new TreeMap<String, String>();
    try (var entries = days().all()) {
      entries.forEachRemaining(
          (KeyValue<String, Figures> entry) -> all.put(entry.key, text(entry.value)));
    }
    return all;
  }

  private static String text(Figures figures) {
    return new String(
        StoredJson.serde(Figures.class).serializer().serialize("", figures),
        java.nio.charset.StandardCharsets.UTF_8);
  }

  private KeyValueStore<String, Figures> days() {
    return driver.getKeyValueStore(Stores.DAYS);
  }

  @Override
  public void close() {
    driver.close();
  }
}
