package ai.aureeture.availability.application;

import ai.aureeture.availability.application.EditSchedule.Edit;
import ai.aureeture.availability.domain.OverrideChange;
import ai.aureeture.availability.domain.PlanChange.Kind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** A mentor changes several dates at once: all of it or nothing. */
@ApplicationScoped
public class ChangeOverrides {
  private final EditSchedule plans;

  public ChangeOverrides(EditSchedule plans) {
    this.plans = plans;
  }

  public Uni<Answered> change(Asked asked, OverrideChange change) {
    return plans.edit(
        asked,
        (plan, now) -> {
          var next = OverrideLimit.held(plan.availability().with(change, now), "add");
          var detail =
              "%d added, %d dates removed".formatted(change.add().size(), change.remove().size());
          return new Edit(plan.with(next), Kind.OVERRIDES_CHANGED, detail);
        });
  }
}
