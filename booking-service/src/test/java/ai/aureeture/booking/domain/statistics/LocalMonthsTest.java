package ai.aureeture.booking.domain.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalMonthsTest {
  private static final Instant LATE_IN_MARCH = Instant.parse("2027-03-31T18:00:00Z");

  @Test
  void a_month_begins_at_midnight_on_the_own_clock() {
    var kolkata = months("Asia/Kolkata", Instant.parse("2027-03-31T19:00:00Z"));
    assertEquals(YearMonth.of(2027, 4), kolkata.current());
    assertEquals(Instant.parse("2027-03-31T18:30:00Z"), kolkata.startOf(kolkata.current()));
    assertEquals(YearMonth.of(2027, 3), months("America/New_York", kolkata.now()).current());
  }

  @Test
  void the_offset_is_the_one_of_the_month_that_begins() {
    var newYork = months("America/New_York", LATE_IN_MARCH);
    assertEquals(Instant.parse("2027-03-01T05:00:00Z"), newYork.startOf(YearMonth.of(2027, 3)));
    assertEquals(Instant.parse("2027-04-01T04:00:00Z"), newYork.startOf(YearMonth.of(2027, 4)));
  }

  @Test
  void a_month_ago_is_the_last_day_where_there_is_no_such_day() {
    assertEquals(
        Instant.parse("2027-02-28T18:00:00Z"), months("Etc/UTC", LATE_IN_MARCH).aMonthAgo());
  }

  @Test
  void all_months_from_the_first_to_the_current_one_are_there() {
    var months = months("Asia/Kolkata", LATE_IN_MARCH);
    assertEquals(
        List.of(
            YearMonth.of(2026, 12),
            YearMonth.of(2027, 1),
            YearMonth.of(2027, 2),
            YearMonth.of(2027, 3)),
        months.since(Instant.parse("2026-11-30T19:00:00Z")));
    assertEquals(List.of(YearMonth.of(2027, 3)), months.since(LATE_IN_MARCH));
  }

  private static LocalMonths months(String zone, Instant now) {
    return new LocalMonths(ZoneId.of(zone), now);
  }
}
