package ai.aureeture.availability.application.schedule;

import ai.aureeture.availability.application.schedule.EditSchedule.Edit;
import ai.aureeture.availability.domain.schedule.OverrideChange;
import ai.aureeture.availability.domain.schedule.ScheduleChange.Kind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** A mentor changes several dates at once: all of it or nothing. */
@ApplicationScoped
public class ChangeOverrides {
  private final EditSchedule plans;

  public ChangeOverrides(EditSchedule plans) {
    this.plans = plans;
  }

  public Uni<CommandResult> change(ScheduleCommand command, OverrideChange change) {
    return plans.edit(
        command,
        (schedule, now) -> {
          var next = OverrideLimit.held(schedule.availability().with(change, now), "add");
          var detail =
              "%d added, %d dates removed".formatted(change.add().size(), change.remove().size());
          return new Edit(schedule.with(next), Kind.OVERRIDES_CHANGED, detail);
        });
  }
}
