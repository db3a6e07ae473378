package ai.aureeture.notification.domain;

/**
 * What became of a session's time since it was booked.
 *
 * @param moves how often it has moved: tells the events of one time from those of another
 * @param count how often the mentor has asked to move it
 * @param pending the request that waits for its answer; null when none does
 */
public record Reschedules(int moves, int count, RescheduleRequest pending) {
  public static final Reschedules NONE = new Reschedules(0, 0, null);

  public boolean awaitsAnswerTo(RescheduleRequest request) {
    return pending != null && pending.id().equals(request.id());
  }

  Reschedules withoutWords() {
    return new Reschedules(moves, count, pending == null ? null : pending.withoutWords());
  }
}
