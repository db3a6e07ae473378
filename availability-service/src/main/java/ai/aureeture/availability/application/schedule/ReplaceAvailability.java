package ai.aureeture.availability.application.schedule;

import ai.aureeture.availability.application.schedule.EditSchedule.Edit;
import ai.aureeture.availability.domain.schedule.MentorAvailability;
import ai.aureeture.availability.domain.schedule.MentorSchedule;
import ai.aureeture.availability.domain.schedule.ScheduleChange.Kind;
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

  public Uni<CommandResult> replace(ScheduleCommand command, MentorAvailability availability) {
    return plans.editAny(command, (found, now) -> edit(found, availability));
  }

  private static Edit edit(Optional<MentorSchedule> found, MentorAvailability next) {
    var zone = next.timezone().getId();
    var moved =
        found
            .map(schedule -> schedule.availability().timezone().getId())
            .filter(before -> !before.equals(zone));
    return new Edit(
        found.map(schedule -> schedule.with(next)).orElseGet(() -> MentorSchedule.of(next)),
        moved.isPresent() ? Kind.TIMEZONE_CHANGED : Kind.AVAILABILITY_REPLACED,
        moved.map(before -> before + " to " + zone).orElse(""));
  }
}
