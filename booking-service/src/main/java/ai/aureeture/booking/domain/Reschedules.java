package ai.aureeture.booking.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * A session's questions about its time that have had their answer, in the order they were asked.
 */
public record Reschedules(List<RescheduleRequest> answered) {
  public static final Reschedules NONE = new Reschedules(List.of());

  /** How many times the session has moved. */
  public int moves() {
    return (int)
        answered.stream()
            .filter(request -> request.status() == RescheduleRequest.Status.APPROVED)
            .count();
  }

  Reschedules with(RescheduleRequest closed) {
    return new Reschedules(Stream.concat(answered.stream(), Stream.of(closed)).toList());
  }
}
