package ai.aureeture.availability.application.schedule;

import ai.aureeture.availability.application.AvailabilityRefused;
import ai.aureeture.availability.application.schedule.EditSchedule.Edit;
import ai.aureeture.availability.domain.schedule.MentorSchedule;
import ai.aureeture.availability.domain.schedule.ScheduleChange.Kind;
import ai.aureeture.availability.domain.schedule.WeekTemplate;
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

  public Uni<CommandResult> save(ScheduleCommand command, WeekTemplate template) {
    return plans.edit(command, (schedule, now) -> edit(schedule.with(template), template.name()));
  }

  private static Edit edit(MentorSchedule next, String name) {
    if (next.templates().size() > MOST) {
      throw AvailabilityRefused.invalid("name", "would be more than %d templates".formatted(MOST));
    }
    return new Edit(next, Kind.TEMPLATE_SAVED, name);
  }
}
