package ai.aureeture.analytics.adapter.inbound.kafka;

import ai.aureeture.analytics.domain.figures.Figures;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;

/** The sums of one partition: those of each mentor's days, and of all its mentors together. */
record DaySums(KeyValueStore<String, Figures> days) {

  static DaySums of(ProcessorContext<Void, Void> context) {
    return new DaySums(context.getStateStore(Stores.DAYS));
  }

  void add(String mentorId, LocalDate day, Figures difference) {
    add(StoreKeys.day(mentorId, day), difference);
    add(StoreKeys.day(StoreKeys.ALL_MENTORS, day), difference);
  }

  private void add(String day, Figures difference) {
    var sum = Optional.ofNullable(days.get(day)).orElse(Figures.NONE).plus(difference);
    days.put(day, sum.countNothing() ? null : sum);
  }
}
