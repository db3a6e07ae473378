package ai.aureeture.analytics.adapter.inbound.kafka;

import ai.aureeture.analytics.domain.figures.FiguresByDay;
import ai.aureeture.analytics.domain.sessions.SessionFacts;
import ai.aureeture.analytics.domain.sessions.SessionFigures;
import ai.aureeture.events.BookingEvent;
import ai.aureeture.events.cloudevents.Topic;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Adds what an event tells to the facts of its session, and the difference that this makes to the
 * days of its mentor.
 */
final class FollowSessions implements Processor<String, byte[], Void, Void> {
  private final EventReader<BookingEvent, EventFacts> events;
  private KeyValueStore<String, SessionFacts> sessions;
  private DaySums days;

  FollowSessions(SkippedEvents skipped) {
    events = new EventReader<>(Topic.BOOKINGS, BookingEvent.class, BookingEvents::told, skipped);
  }

  @Override
  public void init(ProcessorContext<Void, Void> context) {
    sessions = context.getStateStore(Stores.SESSIONS);
    days = DaySums.of(context);
  }

  @Override
  public void process(Record<String, byte[]> message) {
    events.read(message).ifPresent(this::add);
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
        .forEach((day, difference) -> days.add(told.mentorId(), day, difference));
  }
}
