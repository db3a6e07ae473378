package ai.aureeture.availability.application;

import ai.aureeture.availability.application.AvailabilityRefused.Reason;
import ai.aureeture.availability.application.port.Availabilities;
import ai.aureeture.availability.application.port.Decision;
import ai.aureeture.availability.application.port.PlanAtRevision;
import ai.aureeture.availability.application.port.StoredAvailability;
import ai.aureeture.availability.application.port.StoredPlan;
import ai.aureeture.availability.domain.MentorSchedule;
import ai.aureeture.availability.domain.PlanChange;
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
  record Edit(MentorSchedule plan, PlanChange.Kind kind, String detail) {}

  /** Changes a plan that is there. */
  Uni<Answered> edit(Asked asked, BiFunction<MentorSchedule, Instant, Edit> edit) {
    return editAny(
        asked, (found, now) -> edit.apply(found.orElseThrow(AvailabilityRefused::none), now));
  }

  /** Changes a plan, or makes the first. */
  Uni<Answered> editAny(Asked asked, BiFunction<Optional<MentorSchedule>, Instant, Edit> edit) {
    asked.by().mustOwnAvailabilityOf(asked.mentorId());
    var now = clock.instant();
    return availabilities
        .change(asked.mentorId(), now, found -> decide(asked, found, edit, now))
        .invoke(answered -> tell(asked, answered));
  }

  private static void tell(Asked asked, Answered answered) {
    LOG.infof(
        answered.replayed() ? "mentor=%s revision=%d again for %s" : "mentor=%s revision=%d by %s",
        asked.mentorId(),
        answered.stored().revision(),
        asked.by().id());
  }

  private static Decision<Answered> decide(
      Asked asked,
      PlanAtRevision found,
      BiFunction<Optional<MentorSchedule>, Instant, Edit> edit,
      Instant now) {
    var kept = new KeptAnswers(found.plan().map(StoredPlan::answers).orElse(List.of()), now);
    var known = asked.once().flatMap(once -> kept.to(asked.by(), once));
    if (known.isPresent()) {
      return Decision.leave(new Answered(known.get(), true));
    }
    if (!asked.precondition().holds(found.plan().map(StoredPlan::revision).orElse(0L))) {
      throw new AvailabilityRefused(
          Reason.CHANGED_MEANWHILE, "The availability is not the one you read; read it again");
    }
    var plan = noted(edit.apply(found.plan().map(StoredPlan::plan), now), asked.by(), now);
    var answer = new StoredAvailability(plan.availability(), found.revision() + 1);
    var answers = asked.once().map(once -> kept.with(asked.by(), once, answer));
    return Decision.store(
        new StoredPlan(plan, answer.revision(), answers.orElse(kept.answers())),
        new Answered(answer, false));
  }

  private static MentorSchedule noted(Edit edit, Requester by, Instant now) {
    return edit.plan.noted(new PlanChange(now, by.id(), by.isAdmin(), edit.kind, edit.detail));
  }
}
