package ai.aureeture.availability.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.availability.domain.PlanChange.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MentorPlanTest {
  private static final Instant ERASED = Instant.parse("2027-03-10T09:00:00Z");

  private final MentorAvailability asha = Schedules.of("Asia/Kolkata", "Mon 09:00-12:00");
  private final MentorPlan plan =
      MentorPlan.of(asha)
          .with(new WeekTemplate("before", asha.weeklySlots()))
          .noted(change(-2, Kind.AVAILABILITY_REPLACED, ""))
          .noted(change(-1, Kind.TEMPLATE_SAVED, "before"));

  @Test
  void nothing_is_left_of_what_was_said_before() {
    assertEquals(Optional.empty(), plan.since(ERASED));
    assertEquals(Optional.empty(), plan.noted(change(0, Kind.TIMEZONE_CHANGED, "")).since(ERASED));
  }

  @Test
  void dates_or_templates_changed_since_do_not_keep_the_hours_of_before() {
    var changed =
        plan.with(new WeekTemplate("after", asha.weeklySlots()))
            .noted(change(1, Kind.OVERRIDES_CHANGED, ""))
            .noted(change(2, Kind.TEMPLATE_SAVED, "after"))
            .noted(change(3, Kind.TEMPLATE_APPLIED, "before"));
    assertEquals(Optional.empty(), changed.since(ERASED));
  }

  @Test
  void schedule_put_since_stays_with_the_templates_saved_since() {
    var saved = change(1, Kind.TEMPLATE_SAVED, "after");
    var moved = change(2, Kind.TIMEZONE_CHANGED, "");
    var after = new WeekTemplate("after", asha.weeklySlots());
    assertEquals(
        Optional.of(new MentorPlan(asha, List.of(after), List.of(moved, saved))),
        plan.with(after).noted(saved).noted(moved).since(ERASED));
  }

  private static PlanChange change(int seconds, Kind kind, String detail) {
    return new PlanChange(ERASED.plusSeconds(seconds), "user_m1", false, kind, detail);
  }
}
