package ai.aureeture.notification.domain;

import java.util.Optional;

/**
 * What became of a session's time since it was booked.
 *
 * @param moves how often it has moved: tells the events of one time from those of another
 * @param count how often the mentor has asked to move it
 * @param pending the request that waits for its answer
 */
public record Reschedules(int moves, int count, Optional<RescheduleRequest> pending) {
  public static final Reschedules NONE = new Reschedules(0, 0, Optional.empty());

  public boolean awaitsAnswerTo(RescheduleRequest request) {
    return pending.filter(waiting -> waiting.id().equals(request.id())).isPresent();
  }

  Reschedules withoutWords() {
    return new Reschedules(moves, count, pending.map(RescheduleRequest::withoutWords));
  }
}
