package ai.aureeture.booking.domain.mentor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** On a Friday evening in Kolkata, 5 March 2027. */
class FreeTimesTest {
  private static final Instant NOW = Instant.parse("2027-03-05T13:00:00Z");

  @Test
  void today_and_this_week_end_at_a_midnight_of_the_zone() {
    assertEquals(before("2027-03-05T18:30:00Z"), end(FreeTimes.Kind.TODAY, "Asia/Kolkata"));
    assertEquals(before("2027-03-07T18:30:00Z"), end(FreeTimes.Kind.THIS_WEEK, "Asia/Kolkata"));
    assertEquals(before("2027-03-06T05:00:00Z"), end(FreeTimes.Kind.TODAY, "America/New_York"));
  }

  @Test
  void evenings_are_by_the_clock_of_the_zone_also_with_half_hours() {
    assertFalse(isMeant(FreeTimes.Kind.EVENINGS, "Asia/Kolkata", "2027-03-06T11:29:59Z"));
    assertTrue(isMeant(FreeTimes.Kind.EVENINGS, "Asia/Kolkata", "2027-03-06T11:30:00Z"));
    assertTrue(isMeant(FreeTimes.Kind.EVENINGS, "Asia/Kolkata", "2027-03-06T16:29:59Z"));
    assertFalse(isMeant(FreeTimes.Kind.EVENINGS, "Asia/Kolkata", "2027-03-06T16:30:00Z"));
  }

  @Test
  void evenings_move_with_the_clock_change_between() {
    assertTrue(isMeant(FreeTimes.Kind.EVENINGS, "America/New_York", "2027-03-13T22:00:00Z"));
    assertFalse(isMeant(FreeTimes.Kind.EVENINGS, "America/New_York", "2027-03-13T21:00:00Z"));
    assertTrue(isMeant(FreeTimes.Kind.EVENINGS, "America/New_York", "2027-03-15T21:00:00Z"));
  }

  @Test
  void weekends_are_the_zones_and_what_has_passed_is_not_meant() {
    assertTrue(isMeant(FreeTimes.Kind.WEEKENDS, "Asia/Kolkata", "2027-03-05T18:30:00Z"));
    assertFalse(isMeant(FreeTimes.Kind.WEEKENDS, "Asia/Kolkata", "2027-03-05T18:29:00Z"));
    assertFalse(isMeant(FreeTimes.Kind.EVENINGS, "Asia/Kolkata", "2027-03-05T12:30:00Z"));
  }

  private static Optional<Instant> before(String instant) {
    return Optional.of(Instant.parse(instant));
  }

  private static Optional<Instant> end(FreeTimes.Kind kind, String zone) {
    return new FreeTimes(kind, ZoneId.of(zone)).before(NOW);
  }

  private static boolean isMeant(FreeTimes.Kind kind, String zone, String instant) {
    var quarter = Instant.parse(instant).getEpochSecond() / 900 % FreeTimes.QUARTERS;
    return new FreeTimes(kind, ZoneId.of(zone)).quarters(NOW).get((int) quarter);
  }
}
