package ai.aureeture.availability.domain.slots;

import ai.aureeture.availability.domain.slots.SessionTime.State;
import ai.aureeture.availability.domain.time.TimeRange;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which times of a mentor are held or booked at one moment, without a word of whose they are. */
public record TakenTimes(Map<TimeRange, State> states) {

  /** A time that is held, booked or free from now on. */
  public record Change(TimeRange time, State state) {}

  public TakenTimes {
    states = Map.copyOf(states);
  }

  public static TakenTimes of(List<SessionTime> sessions) {
    var states = new HashMap<TimeRange, State>();
    for (var session : sessions) {
      for (var busy : session.busy()) {
        var state = busy.proposedFrom().isPresent() ? State.HELD : session.state();
        states.merge(new TimeRange(busy.start(), busy.end()), state, TakenTimes::stronger);
      }
    }
    return new TakenTimes(states);
  }

  /** What is another in {@code next}; a time that is over changes no more. */
  public List<Change> changesTo(TakenTimes next, Instant now) {
    var freed =
        states.keySet().stream()
            .filter(time -> !next.states.containsKey(time))
            .map(time -> new Change(time, State.FREE));
    var taken =
        next.states.entrySet().stream()
            .filter(it -> it.getValue() != states.get(it.getKey()))
            .map(it -> new Change(it.getKey(), it.getValue()));
    return Stream.concat(freed, taken).filter(change -> change.time.to().isAfter(now)).toList();
  }

  private static State stronger(State one, State other) {
    return one == State.BOOKED ? one : other;
  }
}
