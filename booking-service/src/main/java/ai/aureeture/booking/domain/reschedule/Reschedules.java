package ai.aureeture.booking.domain.reschedule;

import ai.aureeture.booking.domain.Participant;
import java.util.List;
import java.util.function.Predicate;
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

  /** The same without the reasons that these sides gave. */
  public Reschedules erased(Predicate<Participant> sides) {
    return new Reschedules(
        answered.stream()
            .map(request -> sides.test(request.by()) ? request.erased() : request)
            .toList());
  }

  public Reschedules with(RescheduleRequest closed) {
    return new Reschedules(Stream.concat(answered.stream(), Stream.of(closed)).toList());
  }
}
