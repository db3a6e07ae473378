package ai.aureeture.analytics.adapter.inbound.kafka;

import ai.aureeture.analytics.domain.figures.DateRange;
import ai.aureeture.analytics.domain.figures.Figures;
import ai.aureeture.analytics.domain.figures.FiguresByDay;
import ai.aureeture.analytics.domain.sessions.SessionFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/** The stores of one partition. */
record StoreReader(KafkaStreams streams, int partition) {

  static FiguresByDay allDays(
      KafkaStreams streams, Collection<Integer> partitions, DateRange range) {
    return partitions.stream()
        .map(partition -> new StoreReader(streams, partition).days(StoreKeys.ALL_MENTORS, range))
        .reduce(FiguresByDay.NONE, FiguresByDay::plus);
  }

  FiguresByDay days(String mentorId, DateRange range) {
    var found = new TreeMap<LocalDate, Figures>();
    ReadOnlyKeyValueStore<String, Figures> days = store(Stores.DAYS);
    try (var entries =
        days.range(StoreKeys.day(mentorId, range.first()), StoreKeys.day(mentorId, range.last()))) {
      entries.forEachRemaining(entry -> found.put(StoreKeys.dayOf(entry.key), entry.value));
    }
    return new FiguresByDay(found);
  }

  List<SessionFacts> sessions(String mentorId) {
    var found = new ArrayList<SessionFacts>();
    ReadOnlyKeyValueStore<String, SessionFacts> sessions = store(Stores.SESSIONS);
    try (var entries = sessions.range(StoreKeys.first(mentorId), StoreKeys.last(mentorId))) {
      entries.forEachRemaining(entry -> found.add(entry.value));
    }
    return found;
  }

  private <V> ReadOnlyKeyValueStore<String, V> store(String name) {
    return streams.store(
        StoreQueryParameters.fromNameAndType(name, QueryableStoreTypes.<String, V>keyValueStore())
            .withPartition(partition));
  }
}
