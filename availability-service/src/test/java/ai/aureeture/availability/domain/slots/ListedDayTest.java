package ai.aureeture.availability.domain.slots;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.availability.domain.Schedules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListedDayTest {
  private static final LocalDate MONDAY = LocalDate.parse("2027-03-15");

  @Test
  void the_slots_of_the_mentors_date_are_counted_free_or_booked() {
    var booked = time("2027-03-15T04:30:00Z", "2027-03-15T05:30:00Z");
    assertEquals(
        new ListedDay(
            "user_m1",
            MONDAY,
            ZoneId.of("Asia/Kolkata"),
            Instant.parse("2027-03-15T18:30:00Z"),
            3,
            1),
        day("Mon 09:00-12:00", "", "", booked));
  }

  @Test
  void a_session_may_take_up_several_slots() {
    var booked = time("2027-03-15T04:30:00Z", "2027-03-15T05:30:00Z");
    var day = day("Mon 09:00-12:00", "", "interval=30", booked);
    assertEquals(5, day.listed());
    assertEquals(3, day.booked());
  }

  @Test
  void notice_and_booking_window_take_nothing_from_a_date_that_is_over() {
    assertEquals(3, day("Mon 09:00-12:00", "", "notice=720 window=1").listed());
  }

  @Test
  void slots_are_listed_without_instant_booking_too() {
    assertEquals(3, day("Mon 09:00-12:00", "", "instant=off").listed());
  }

  @Test
  void a_full_week_lists_no_free_slot() {
    var booked = time("2027-03-15T04:30:00Z", "2027-03-15T05:30:00Z");
    var day = day("Mon 09:00-12:00", "", "cap=1", booked);
    assertEquals(1, day.listed());
    assertEquals(1, day.booked());
  }

  @Test
  void a_blocked_date_lists_nothing() {
    assertEquals(0, day("Mon 09:00-12:00", "2027-03-15 block", "").listed());
  }

  private static ListedDay day(String weekly, String overrides, String rules, BusyTime... busy) {
    var availability = Schedules.of("Asia/Kolkata", weekly, overrides, rules);
    return ListedDay.of(MONDAY, availability, List.of(busy));
  }

  private static BusyTime time(String start, String end) {
    return new BusyTime(Instant.parse(start), Instant.parse(end), 0);
  }
}
