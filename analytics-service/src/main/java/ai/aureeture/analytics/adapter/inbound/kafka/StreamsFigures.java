package ai.aureeture.analytics.adapter.inbound.kafka;

import static java.util.stream.Collectors.toSet;

import ai.aureeture.analytics.application.port.FigureStore;
import ai.aureeture.analytics.application.port.MentorFigures;
import ai.aureeture.analytics.application.port.PlatformPart;
import ai.aureeture.analytics.application.port.Replica;
import ai.aureeture.analytics.application.port.Replicas;
import ai.aureeture.analytics.domain.figures.DateRange;
import ai.aureeture.analytics.domain.sessions.Reliability;
import ai.aureeture.kit.work.Unavailable;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsMetadata;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.state.HostInfo;

/** The stores of this replica, and what Kafka Streams knows of the other ones. */
@ApplicationScoped
class StreamsFigures implements FigureStore {
  private static final String FIGURES = "The figures";

  private final FiguresStreams own;
  private final KafkaStreams streams;
  private final HostInfo here;

  StreamsFigures(FiguresStreams own) {
    this.own = own;
    this.streams = own.client();
    this.here = own.here();
  }

  @Override
  public Uni<Optional<Replica>> keeperOf(String mentorId) {
    return reading(() -> {
      var known = streams.queryMetadataForKey(Stores.DAYS, mentorId, Serdes.String().serializer());
      if (known == null || known.activeHost().equals(HostInfo.unavailable())) {
        throw new Unavailable("The keeper of the figures", null);
      }
      return Optional.of(known.activeHost()).filter(host -> !host.equals(here)).map(this::replica);
    });
  }

  @Override
  public Uni<Replicas> replicas() {
    return reading(() -> {
      var keepers = keepers();
      if (keepers.isEmpty()) {
        throw new Unavailable("Every keeper of the figures", null);
      }
      return new Replicas(
          keepers.stream()
              .map(StreamsMetadata::hostInfo)
              .filter(host -> !host.equals(here))
              .map(this::replica)
              .toList(),
          keepers.stream().flatMap(keeper -> KeptPartitions.of(keeper).stream()).collect(toSet()));
    });
  }

  @Override
  public Uni<MentorFigures> ofMentor(String mentorId, DateRange range, Instant now) {
    return reading(() -> {
      int partition = partitionOf(mentorId);
      if (!keptHere().contains(partition)) {
        throw new Unavailable("The keeper of the figures", null);
      }
      var store = new StoreReader(streams, partition);
      return new MentorFigures(
          store.days(mentorId, range), Reliability.of(store.sessions(mentorId), now));
    });
  }

  @Override
  public Uni<PlatformPart> ofPlatform(DateRange range) {
    return reading(() -> {
      var partitions = keptHere();
      return new PlatformPart(StoreReader.allDays(streams, partitions, range), partitions);
    });
  }

  private int partitionOf(String mentorId) {
    return streams
        .queryMetadataForKey(Stores.DAYS, mentorId, Serdes.String().serializer())
        .partition();
  }

  private Collection<StreamsMetadata> keepers() {
    return streams.streamsMetadataForStore(Stores.DAYS);
  }

  /** All keepers are looked at: topics of different sizes may show at another one only. */
  private Set<Integer> keptHere() {
    var kept = new HashSet<Integer>();
    for (var keeper : keepers()) {
      var partitions = KeptPartitions.of(keeper);
      if (keeper.hostInfo().equals(here)) {
        kept.addAll(partitions);
      }
    }
    return kept;
  }

  private Replica replica(HostInfo host) {
    return new Replica(host.host(), host.port());
  }

  /** Off the event loop, for a large range takes its time; what is being restored is away. */
  private <T> Uni<T> reading(Supplier<T> read) {
    return Uni.createFrom()
        .item(() -> {
          if (!own.wasRunning() || own.isLost()) {
            throw new Unavailable(FIGURES, null);
          }
          return read.get();
        })
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .onFailure(failure ->
            failure instanceof InvalidStateStoreException || failure instanceof StreamsException)
        .transform(failure -> new Unavailable(FIGURES, failure));
  }
}
