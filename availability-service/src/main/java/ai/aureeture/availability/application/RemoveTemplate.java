package ai.aureeture.availability.application;

import ai.aureeture.availability.application.EditSchedule.Edit;
import ai.aureeture.availability.domain.PlanChange.Kind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** A mentor has no more use for a template; the weeks it was applied to stay as they are. */
@ApplicationScoped
public class RemoveTemplate {
  private final EditSchedule plans;

  public RemoveTemplate(EditSchedule plans) {
    this.plans = plans;
  }

  public Uni<Answered> remove(Asked asked, String name) {
    return plans.edit(
        asked,
        (plan, now) -> {
          var known = plan.template(name).orElseThrow(AvailabilityRefused::noTemplate);
          return new Edit(plan.withoutTemplate(known.name()), Kind.TEMPLATE_REMOVED, name);
        });
  }
}
