package ai.aureeture.availability.application.schedule;

import ai.aureeture.availability.application.AvailabilityRefused;
import ai.aureeture.availability.application.AvailabilityRefused.Reason;
import ai.aureeture.availability.application.Requester;
import ai.aureeture.availability.application.port.Availabilities;
import ai.aureeture.availability.application.port.Decision;
import ai.aureeture.availability.application.port.PlanAtRevision;
import ai.aureeture.availability.application.port.StoredAvailability;
import ai.aureeture.availability.application.port.StoredPlan;
import ai.aureeture.availability.domain.schedule.MentorSchedule;
import ai.aureeture.availability.domain.schedule.ScheduleChange;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jboss.logging.Logger;

/**
 * The one way a mentor's plan changes: by the mentor or an admin, on the revision they mean, once
 * for a key, and with a note of who it was.
 */
@ApplicationScoped
public class EditSchedule {
  private static final Logger LOG = Logger.getLogger(EditSchedule.class);

  private final Availabilities availabilities;
  private final Clock clock;

  public EditSchedule(Availabilities availabilities, Clock clock) {
    this.availabilities = availabilities;
    this.clock = clock;
  }

  /** A plan after a change, and what about it changed. */
  record Edit(MentorSchedule schedule, ScheduleChange.Kind kind, String detail) {}

  /** Changes a plan that is there. */
  Uni<CommandResult> edit(ScheduleCommand command, BiFunction<MentorSchedule, Instant, Edit> edit) {
    return editAny(
        command, (found, now) -> edit.apply(found.orElseThrow(AvailabilityRefused::none), now));
  }

  /** Changes a plan, or makes the first. */
  Uni<CommandResult> editAny(
      ScheduleCommand command, BiFunction<Optional<MentorSchedule>, Instant, Edit> edit) {
    command.by().mustOwnAvailabilityOf(command.mentorId());
    var now = clock.instant();
    return availabilities
        .change(command.mentorId(), now, found -> decide(command, found, edit, now))
        .invoke(result -> tell(command, result));
  }

  private static void tell(ScheduleCommand command, CommandResult result) {
    LOG.infof(
        result.replayed() ? "mentor=%s revision=%d again for %s" : "mentor=%s revision=%d by %s",
        command.mentorId(),
        result.stored().revision(),
        command.by().id());
  }

  private static Decision<CommandResult> decide(
      ScheduleCommand command,
      PlanAtRevision found,
      BiFunction<Optional<MentorSchedule>, Instant, Edit> edit,
      Instant now) {
    var kept = new StoredResults(found.schedule().map(StoredPlan::answers).orElse(List.of()), now);
    var known = command.once().flatMap(once -> kept.to(command.by(), once));
    if (known.isPresent()) {
      return Decision.leave(new CommandResult(known.get(), true));
    }
    if (!command.precondition().holds(found.schedule().map(StoredPlan::revision).orElse(0L))) {
      throw new AvailabilityRefused(
          Reason.CHANGED_MEANWHILE, "The availability is not the one you read; read it again");
    }
    var schedule =
        noted(edit.apply(found.schedule().map(StoredPlan::schedule), now), command.by(), now);
    var answer = new StoredAvailability(schedule.availability(), found.revision() + 1);
    var answers = command.once().map(once -> kept.with(command.by(), once, answer));
    return Decision.store(
        new StoredPlan(schedule, answer.revision(), answers.orElse(kept.answers())),
        new CommandResult(answer, false));
  }

  private static MentorSchedule noted(Edit edit, Requester by, Instant now) {
    return edit.schedule.noted(
        new ScheduleChange(now, by.id(), by.isAdmin(), edit.kind, edit.detail));
  }
}
