package ai.aureeture.availability.application.port;

import ai.aureeture.availability.domain.schedule.MentorSchedule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A mentor's plan with the answers that were given for its changes: they are stored in one step, so
 * that a change that is there has its answer too.
 *
 * @param revision 1 for the first, one more with every change, also across an erasure
 */
public record StoredPlan(MentorSchedule schedule, long revision, List<KeptAnswer> answers) {

  public StoredPlan {
    answers = List.copyOf(answers);
  }

  /** What is left of it when the mentor's data was erased at {@code erasedAt}. */
  public Optional<StoredPlan> since(Instant erasedAt) {
    return schedule.since(erasedAt).map(rest -> new StoredPlan(rest, revision + 1, List.of()));
  }

  /** What slots are made of. */
  public StoredAvailability availability() {
    return new StoredAvailability(schedule.availability(), revision);
  }
}
