package ai.aureeture.availability.application;

import ai.aureeture.availability.application.EditSchedule.Edit;
import ai.aureeture.availability.domain.MentorAvailability;
import ai.aureeture.availability.domain.MentorSchedule;
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
  private final EditSchedule plans;

  public ReplaceAvailability(EditSchedule plans) {
    this.plans = plans;
  }

  public Uni<Answered> replace(Asked asked, MentorAvailability availability) {
    return plans.editAny(asked, (found, now) -> edit(found, availability));
  }

  private static Edit edit(Optional<MentorSchedule> found, MentorAvailability next) {
    var zone = next.timezone().getId();
    var moved =
        found
            .map(plan -> plan.availability().timezone().getId())
            .filter(before -> !before.equals(zone));
    return new Edit(
        found.map(plan -> plan.with(next)).orElseGet(() -> MentorSchedule.of(next)),
        moved.isPresent() ? Kind.TIMEZONE_CHANGED : Kind.AVAILABILITY_REPLACED,
        moved.map(before -> before + " to " + zone).orElse(""));
  }
}
