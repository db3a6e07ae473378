package ai.aureeture.availability.domain.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.availability.domain.Schedules;
import ai.aureeture.availability.domain.schedule.ScheduleChange.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MentorScheduleTest {
  private static final Instant ERASED = Instant.parse("2027-03-10T09:00:00Z");

  private final MentorAvailability asha = Schedules.of("Asia/Kolkata", "Mon 09:00-12:00");
  private final MentorSchedule schedule =
      MentorSchedule.of(asha)
          .with(new WeekTemplate("before", asha.weeklySlots()))
          .noted(change(-2, Kind.AVAILABILITY_REPLACED, ""))
          .noted(change(-1, Kind.TEMPLATE_SAVED, "before"));

  @Test
  void erasure_removes_older_hours_overrides_and_templates() {
    assertEquals(Optional.empty(), schedule.since(ERASED));
    assertEquals(
        Optional.empty(), schedule.noted(change(0, Kind.TIMEZONE_CHANGED, "")).since(ERASED));
  }

  @Test
  void dates_or_templates_changed_since_do_not_keep_the_hours_of_before() {
    var changed =
        schedule
            .with(new WeekTemplate("after", asha.weeklySlots()))
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
        Optional.of(new MentorSchedule(asha, List.of(after), List.of(moved, saved))),
        schedule.with(after).noted(saved).noted(moved).since(ERASED));
  }

  @Test
  void newer_schedule_and_template_outlast_their_audit_entries() {
    var after = new WeekTemplate("after", asha.weeklySlots());
    var busy =
        MentorSchedule.of(asha)
            .noted(change(1, Kind.AVAILABILITY_REPLACED, ""))
            .with(after)
            .noted(change(2, Kind.TEMPLATE_SAVED, "after"));
    for (int i = 0; i < 100; i++) {
      busy = busy.noted(change(3 + i, Kind.OVERRIDES_CHANGED, ""));
    }
    assertEquals(Optional.of(busy), busy.since(ERASED));
  }

  @Test
  void one_older_audit_entry_shows_that_the_hours_are_older() {
    var edited = schedule;
    for (int i = 0; i < 99; i++) {
      edited = edited.noted(change(1 + i, Kind.OVERRIDES_CHANGED, ""));
    }
    assertEquals(Optional.empty(), edited.since(ERASED));
  }

  private static ScheduleChange change(int seconds, Kind kind, String detail) {
    return new ScheduleChange(ERASED.plusSeconds(seconds), "user_m1", false, kind, detail);
  }
}
