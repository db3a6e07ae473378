package ai.aureeture.analytics.adapter.inbound.kafka;

import ai.aureeture.analytics.domain.figures.Figures;
import ai.aureeture.analytics.domain.figures.FiguresByDay;
import ai.aureeture.analytics.domain.sessions.SessionFacts;
import ai.aureeture.analytics.domain.sessions.SessionFigures;
import ai.aureeture.events.BookingEvent;
import ai.aureeture.events.cloudevents.CloudEvent;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Adds what an event tells to the facts of its session, and the difference that this makes to the
 * days of its mentor. What cannot be read is reported and left out: the topic still has it.
 */
final class FollowSessions implements Processor<String, byte[], Void, Void> {
  private final SkippedEvents skipped;
  private KeyValueStore<String, SessionFacts> sessions;
  private KeyValueStore<String, Figures> days;

  FollowSessions(SkippedEvents skipped) {
    this.skipped = skipped;
  }

  @Override
  public void init(ProcessorContext<Void, Void> context) {
    sessions = context.getStateStore(Stores.SESSIONS);
    days = context.getStateStore(Stores.DAYS);
  }

  @Override
  public void process(Record<String, byte[]> message) {
    read(message).ifPresent(this::add);
  }

  private Optional<EventFacts> read(Record<String, byte[]> message) {
    try {
      var event = CloudEvent.read(message.headers(), message.value(), BookingEvent.class);
      if (event.isEmpty()) {
        skipped.ignore();
      }
      return event.map(BookingEvents::told);
    } catch (RuntimeException unreadable) {
      skipped.report(message, unreadable);
      return Optional.empty();
    }
  }

  private void add(EventFacts told) {
    var key = StoreKeys.session(told.mentorId(), told.sessionId());
    var known = Optional.ofNullable(sessions.get(key));
    var facts = known.map(before -> before.and(told.facts())).orElse(told.facts());
    if (known.filter(facts::equals).isPresent()) {
      return;
    }
    sessions.put(key, facts);
    var before = known.map(SessionFigures::of).orElse(FiguresByDay.NONE);
    SessionFigures.of(facts)
        .minus(before)
        .days()
        .forEach((day, difference) -> {
          add(StoreKeys.day(told.mentorId(), day), difference);
          add(StoreKeys.day(StoreKeys.ALL_MENTORS, day), difference);
        });
  }

  private void add(String day, Figures difference) {
    var sum = Optional.ofNullable(days.get(day)).orElse(Figures.NONE).plus(difference);
    days.put(day, sum.countNothing() ? null : sum);
  }
}
