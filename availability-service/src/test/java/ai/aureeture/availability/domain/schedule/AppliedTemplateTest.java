package ai.aureeture.availability.domain.schedule;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.availability.domain.Schedules;
import ai.aureeture.availability.domain.slots.FreeSlots;
import ai.aureeture.availability.domain.slots.Slot;
import ai.aureeture.availability.domain.time.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppliedTemplateTest {
  private static final Instant NOW = Instant.parse("2027-03-10T09:00:00Z");
  private static final LocalDate MONDAY = LocalDate.parse("2027-03-15");

  private final WeekTemplate exams =
      template("exams", "Mon 09:00-11:00, Wed 20:00-22:00, Wed 06:00-07:00, Fri 09:00-10:00 off");

  @Test
  void every_date_of_the_weeks_has_the_templates_hours_or_is_blocked() {
    assertEquals(
        "15 09:00-11:00, 16 block, 17 06:00-07:00, 17 20:00-22:00, 18 block, 19 block, 20 block,"
            + " 21 block, 22 09:00-11:00, 23 block, 24 06:00-07:00, 24 20:00-22:00, 25 block,"
            + " 26 block, 27 block, 28 block",
        text(apply(Schedules.of("UTC", "Mon-Fri 09:00-17:00"), exams, 2)));
  }

  @Test
  void applied_template_replaces_manual_hours_and_earlier_templates() {
    var before =
        Schedules.of("UTC", "", "2027-03-15 open 12:00-13:00; 2027-03-22 open 12:00-13:00", "");
    var once = apply(before, template("quiet", "Sun 09:00-10:00"), 1);
    assertEquals(
        "15 09:00-11:00, 16 block, 17 06:00-07:00, 17 20:00-22:00, 18 block, 19 block, 20 block,"
            + " 21 block, 22 12:00-13:00",
        text(apply(once, exams, 1)));
  }

  @Test
  void a_holiday_set_by_hand_survives() {
    var before = Schedules.of("UTC", "", "2027-03-15 block; 2027-03-17 block 06:30-07:00", "");
    var after = apply(before, exams, 1);
    assertEquals(
        "15 block, 15 09:00-11:00, 16 block, 17 06:00-07:00, 17 block 06:30-07:00, 17 20:00-22:00,"
            + " 18 block, 19 block, 20 block, 21 block",
        text(after));
    assertEquals(List.of(), FreeSlots.of(after, List.of(), day(after, MONDAY), NOW));
  }

  @Test
  void applying_a_template_again_changes_nothing() {
    var once = apply(Schedules.of("UTC", "Mon 09:00-12:00", "2027-03-16 block", ""), exams, 3);
    assertEquals(once, apply(once, exams, 3));
  }

  @Test
  void closed_day_keeps_hours_of_the_evening_before() {
    var nights = template("nights", "Mon 22:00-02:00, Mon 23:00-01:00");
    assertEquals(
        "15 22:00-02:00, 15 23:00-01:00, 16 block 02:00-24:00, 17 block, 18 block, 19 block,"
            + " 20 block, 21 block",
        text(apply(Schedules.of("UTC", ""), nights, 1)));
  }

  @Test
  void sunday_before_the_first_week_keeps_its_late_hours() {
    var sundays = Schedules.of("UTC", "Sun 22:00-01:30");
    var closed = template("closed", "");
    assertEquals("15 block 01:30-24:00, 16 block", firstTwo(apply(sundays, closed, 1)));
  }

  @Test
  void dates_a_year_past_are_removed() {
    var before =
        Schedules.of("UTC", "", "2026-03-09 block; 2026-03-10 block; 2027-03-09 block", "");
    var after = before.with(new OverrideChange(Set.of(), List.of()), NOW);
    assertEquals("10 block, 09 block", text(after));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mon-Fri 09:00-17:00",
        "Mon 22:00-02:00, Tue 01:00-05:00, Sat 20:00-04:00",
        "Sun 22:00-24:00",
        "Mon-Sun 00:00-00:00",
        "Wed 23:30-22:00, Fri 10:00-11:00",
        ""
      })
  void applied_template_gives_the_same_slots_as_a_weekly_schedule(String weekly) {
    for (var zone : List.of("UTC", "Asia/Kolkata", "America/New_York")) {
      var asWeek = Schedules.of(zone, weekly);
      var applied = apply(Schedules.of(zone, "Tue 06:00-23:00"), template("it", weekly), 5);
      var range = new TimeRange(asWeek.startOf(MONDAY), asWeek.startOf(MONDAY.plusWeeks(5)));
      assertEquals(
          withoutFirstTail(FreeSlots.of(asWeek, List.of(), range, NOW), asWeek),
          withoutFirstTail(FreeSlots.of(applied, List.of(), range, NOW), asWeek));
    }
  }

  // The week before is another one, so what runs over from its Sunday is too.
  private static List<Slot> withoutFirstTail(List<Slot> slots, MentorAvailability availability) {
    var tuesday = availability.startOf(MONDAY.plusDays(1));
    return slots.stream().filter(slot -> !slot.start().isBefore(tuesday)).toList();
  }

  private static MentorAvailability apply(
      MentorAvailability availability, WeekTemplate template, int weeks) {
    return availability.with(new AppliedTemplate(template, MONDAY, weeks), NOW);
  }

  private static WeekTemplate template(String name, String weekly) {
    return new WeekTemplate(name, Schedules.of("UTC", weekly).weeklySlots());
  }

  private static TimeRange day(MentorAvailability availability, LocalDate date) {
    return new TimeRange(availability.startOf(date), availability.startOf(date.plusDays(1)));
  }

  private static String firstTwo(MentorAvailability availability) {
    return texts(availability).limit(2).collect(joining(", "));
  }

  private static String text(MentorAvailability availability) {
    return texts(availability).collect(joining(", "));
  }

  private static Stream<String> texts(MentorAvailability availability) {
    return availability.overrideSlots().stream()
        .map(it ->
            "%02d%s%s"
                .formatted(
                    it.date().getDayOfMonth(),
                    it.blocked() ? " block" : "",
                    it.hours().map(hours -> " " + hours.start() + "-" + hours.end()).orElse("")));
  }
}
