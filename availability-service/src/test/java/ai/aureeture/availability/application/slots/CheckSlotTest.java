package ai.aureeture.availability.application.slots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.availability.application.AvailabilityRefused;
import ai.aureeture.availability.application.port.InMemoryAvailabilities;
import ai.aureeture.availability.domain.Schedules;
import ai.aureeture.availability.domain.schedule.MentorAvailability;
import ai.aureeture.availability.domain.time.TimeRange;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CheckSlotTest {
  private final InMemoryAvailabilities availabilities = new InMemoryAvailabilities();
  private final CheckSlot checkSlot =
      new CheckSlot(
          availabilities, Clock.fixed(Instant.parse("2027-03-10T09:00:00Z"), ZoneOffset.UTC));

  @Test
  void answer_says_whether_it_is_a_slot_and_in_which_week_of_the_mentor() {
    put(Schedules.of("Pacific/Kiritimati", "Mon 09:00-11:00"));
    var monday = slot("2027-03-14T19:00:00Z", "2027-03-14T20:00:00Z");
    var check = checkSlot.check("user_m1", monday).await().indefinitely();
    assertTrue(check.offered());
    assertEquals(slot("2027-03-14T10:00:00Z", "2027-03-21T10:00:00Z"), check.week());
  }

  @Test
  void a_week_over_a_clock_change_is_an_hour_short() {
    put(Schedules.of("America/New_York", "Sun 09:00-11:00"));
    var sunday = slot("2027-03-14T13:00:00Z", "2027-03-14T14:00:00Z");
    var check = checkSlot.check("user_m1", sunday).await().indefinitely();
    assertTrue(check.offered());
    assertEquals(slot("2027-03-08T05:00:00Z", "2027-03-15T04:00:00Z"), check.week());
  }

  @Test
  void off_the_grid_it_is_not_offered() {
    put(Schedules.of("UTC", "Mon 09:00-11:00"));
    var halfPast = slot("2027-03-15T09:30:00Z", "2027-03-15T10:30:00Z");
    assertFalse(checkSlot.check("user_m1", halfPast).await().indefinitely().offered());
  }

  @Test
  void instant_booking_switched_off_has_its_own_answer() {
    put(Schedules.of("UTC", "Mon 09:00-11:00", "", "instant=off"));
    var nine = slot("2027-03-15T09:00:00Z", "2027-03-15T10:00:00Z");
    var check = checkSlot.check("user_m1", nine).await().indefinitely();
    assertTrue(check.offered());
    assertFalse(check.availability().instantBookingEnabled());
  }

  @Test
  void unknown_mentor_offers_no_slot() {
    var check = checkSlot.check("nobody", slot("2027-03-15T09:00:00Z", "2027-03-15T10:00:00Z"));
    assertThrows(AvailabilityRefused.class, () -> check.await().indefinitely());
  }

  private void put(MentorAvailability availability) {
    availabilities.put(availability);
  }

  private static TimeRange slot(String from, String to) {
    return new TimeRange(Instant.parse(from), Instant.parse(to));
  }
}
