package ai.aureeture.availability.application;

import ai.aureeture.availability.application.EditSchedule.Edit;
import ai.aureeture.availability.domain.MentorSchedule;
import ai.aureeture.availability.domain.PlanChange.Kind;
import ai.aureeture.availability.domain.WeekTemplate;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** A mentor saves a week under a name, or saves it anew. */
@ApplicationScoped
public class SaveTemplate {
  private static final int MOST = 50;

  private final EditSchedule plans;

  public SaveTemplate(EditSchedule plans) {
    this.plans = plans;
  }

  public Uni<Answered> save(Asked asked, WeekTemplate template) {
    return plans.edit(asked, (plan, now) -> edit(plan.with(template), template.name()));
  }

  private static Edit edit(MentorSchedule next, String name) {
    if (next.templates().size() > MOST) {
      throw AvailabilityRefused.invalid("name", "would be more than %d templates".formatted(MOST));
    }
    return new Edit(next, Kind.TEMPLATE_SAVED, name);
  }
}
