package ai.aureeture.analytics.adapter.inbound.kafka;

import static org.awaitility.Awaitility.await;

import ai.aureeture.analytics.application.port.Replica;
import ai.aureeture.analytics.domain.figures.Count;
import ai.aureeture.analytics.domain.figures.DateRange;
import ai.aureeture.kit.work.Unavailable;
import ai.aureeture.testsupport.RealKafka;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;

/** One replica at the real broker, as the service runs it, without the service around. */
final class OwnStreams implements AutoCloseable {
  static final DateRange YEAR =
      new DateRange(LocalDate.parse("2029-01-01"), LocalDate.parse("2029-12-31"));

  private final FiguresStreams streams;
  final StreamsFigures figures;

  OwnStreams(int generation, int port) {
    this(generation, port, RealKafka.bootstrapServers());
  }

  OwnStreams(int generation, int port, String broker) {
    var metrics = new SimpleMeterRegistry();
    streams =
        new FiguresStreams(
            new SkippedEvents(metrics),
            new Generation(generation),
            port,
            Map.of("bootstrap.servers", broker),
            metrics);
    figures = new StreamsFigures(streams);
    streams.start(new StartupEvent());
  }

  Replica address() {
    return new Replica(streams.here().host(), streams.here().port());
  }

  /** All that this replica keeps in a store, by partition and key, as bytes are. */
  Map<String, String> dump(String store) {
    var all = new TreeMap<String, String>();
    var partitions = figures.ofPlatform(YEAR).await().indefinitely().partitions();
    partitions.forEach(partition -> addTo(all, store, partition));
    return all;
  }

  private void addTo(Map<String, String> all, String store, int partition) {
    var json = StoredJson.serde(Object.class).serializer();
    ReadOnlyKeyValueStore<String, Object> entries =
        streams
            .client()
            .store(
                StoreQueryParameters.fromNameAndType(
                        store, QueryableStoreTypes.<String, Object>keyValueStore())
                    .withPartition(partition));
    try (var found = entries.all()) {
      found.forEachRemaining(entry ->
          all.put(partition + "/" + entry.key, new String(json.serialize("", entry.value))));
    }
  }

  boolean isLost() {
    return streams.isLost();
  }

  Status liveness() {
    return new StreamsLiveness(streams).call().getStatus();
  }

  boolean wasRunning() {
    return streams.wasRunning();
  }

  boolean isRunning() {
    return streams.wasRunning() && streams.client().state().name().equals("RUNNING");
  }

  /** Waits until it has heard of the end of that many sessions, and of as many booked slots. */
  OwnStreams awaitCompleted(int count) {
    await()
        .atMost(Duration.ofSeconds(60))
        .ignoreException(Unavailable.class)
        .until(() ->
            isRunning()
                && heard(Count.COMPLETED) == count
                && heard(Count.LISTED_AND_BOOKED) == count);
    return this;
  }

  private long heard(Count counted) {
    return figures.ofPlatform(YEAR).await().indefinitely().days().total().count(counted);
  }

  @Override
  public void close() {
    streams.stop(new ShutdownEvent());
  }

  private record Generation(int generation) implements StreamsSettings {
    @Override
    public Optional<String> host() {
      return Optional.of("127.0.0.1");
    }
  }
}
