package ai.aureeture.availability.application.schedule;

import ai.aureeture.availability.application.AvailabilityRefused;
import ai.aureeture.availability.application.schedule.EditSchedule.Edit;
import ai.aureeture.availability.domain.schedule.AppliedTemplate;
import ai.aureeture.availability.domain.schedule.MentorSchedule;
import ai.aureeture.availability.domain.schedule.ScheduleChange.Kind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A mentor takes the hours of a template for some weeks, from this one on. */
@ApplicationScoped
public class ApplyTemplate {
  private static final int YEARS_AHEAD = 2;

  private final EditSchedule plans;

  public ApplyTemplate(EditSchedule plans) {
    this.plans = plans;
  }

  public Uni<CommandResult> apply(
      ScheduleCommand command, String name, LocalDate firstMonday, int weeks) {
    return plans.edit(command, (schedule, now) -> edit(schedule, name, firstMonday, weeks, now));
  }

  private static Edit edit(
      MentorSchedule schedule, String name, LocalDate firstMonday, int weeks, Instant now) {
    var template = schedule.template(name).orElseThrow(AvailabilityRefused::noTemplate);
    mustBeAhead(firstMonday, schedule.availability().today(now));
    var applied = new AppliedTemplate(template, firstMonday, weeks);
    var next = OverrideLimit.held(schedule.availability().with(applied, now), "weeks");
    var detail = "%s, %d weeks from %s".formatted(name, weeks, firstMonday);
    return new Edit(schedule.with(next), Kind.TEMPLATE_APPLIED, detail);
  }

  private static void mustBeAhead(LocalDate firstMonday, LocalDate today) {
    var thisMonday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    if (firstMonday.isBefore(thisMonday) || firstMonday.isAfter(today.plusYears(YEARS_AHEAD))) {
      throw AvailabilityRefused.invalid(
          "firstWeek", "must be this week or one of the next %d years".formatted(YEARS_AHEAD));
    }
  }
}
