package ai.aureeture.availability.application;

import ai.aureeture.availability.application.PlanChanges.Edit;
import ai.aureeture.availability.domain.MentorAvailability;
import ai.aureeture.availability.domain.MentorPlan;
import ai.aureeture.availability.domain.PlanChange.Kind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * A mentor says anew when to be booked. Another time zone moves the hours, never the sessions that
 * stand already.
 */
@ApplicationScoped
public class ReplaceAvailability {
  private final PlanChanges plans;

  public ReplaceAvailability(PlanChanges plans) {
    this.plans = plans;
  }

  public Uni<Answered> replace(Asked asked, MentorAvailability availability) {
    return plans.editAny(asked, (found, now) -> edit(found, availability));
  }

  private static Edit edit(Optional<MentorPlan> found, MentorAvailability next) {
    var zone = next.timezone().getId();
    var moved =
        found
            .map(plan -> plan.availability().timezone().getId())
            .filter(before -> !before.equals(zone));
    return new Edit(
        found.map(plan -> plan.with(next)).orElseGet(() -> MentorPlan.of(next)),
        moved.isPresent() ? Kind.TIMEZONE_CHANGED : Kind.AVAILABILITY_REPLACED,
        moved.map(before -> before + " to " + zone).orElse(""));
  }
}
