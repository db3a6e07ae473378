package ai.aureeture.availability.application.schedule;

import ai.aureeture.availability.application.AvailabilityRefused;
import ai.aureeture.availability.application.schedule.EditSchedule.Edit;
import ai.aureeture.availability.domain.schedule.ScheduleChange.Kind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** A mentor has no more use for a template; the weeks it was applied to stay as they are. */
@ApplicationScoped
public class RemoveTemplate {
  private final EditSchedule plans;

  public RemoveTemplate(EditSchedule plans) {
    this.plans = plans;
  }

  public Uni<CommandResult> remove(ScheduleCommand command, String name) {
    return plans.edit(
        command,
        (schedule, now) -> {
          var known = schedule.template(name).orElseThrow(AvailabilityRefused::noTemplate);
          return new Edit(schedule.withoutTemplate(known.name()), Kind.TEMPLATE_REMOVED, name);
        });
  }
}
