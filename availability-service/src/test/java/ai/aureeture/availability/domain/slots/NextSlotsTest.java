package ai.aureeture.availability.domain.slots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.availability.domain.Schedules;
import ai.aureeture.availability.domain.schedule.MentorAvailability;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** On Wednesday, 10 March 2027, at nine in the morning. */
class NextSlotsTest {
  private static final Instant NOW = Instant.parse("2027-03-10T09:00:00Z");

  @Test
  void the_first_slot_that_can_be_booked_is_next() {
    var next = near(Schedules.of("Asia/Kolkata", "Mon 09:00-12:00"));
    assertEquals(first("2027-03-15T03:30:00Z"), next.first());
  }

  @Test
  void a_held_slot_is_passed_over_and_so_is_its_quarter() {
    var plan = Schedules.of("UTC", "Mon 09:00-11:00");
    var nine = new BusyTime(at("2027-03-15T09:00:00Z"), at("2027-03-15T10:00:00Z"), 0);
    var next = NextSlots.near(plan, List.of(nine), NOW);
    assertEquals(first("2027-03-15T10:00:00Z"), next.first());
    assertFalse(next.quarters().get(NextSlots.quarter(at("2027-03-15T09:00:00Z"))));
    assertTrue(next.quarters().get(NextSlots.quarter(at("2027-03-15T10:14:59Z"))));
    assertEquals(3, next.quarters().cardinality());
  }

  @Test
  void it_can_be_booked_until_the_notice_before_it_begins() {
    var next = near(Schedules.of("UTC", "Wed 09:00-13:00", "", "notice=3"));
    assertEquals(first("2027-03-10T12:00:00Z"), next.first());
    assertEquals(Optional.of(NOW), next.bookableUntil());
  }

  @Test
  void mentor_without_instant_bookings_has_no_next_slot() {
    var plan = Schedules.of("UTC", "Mon 09:00-11:00", "", "instant=off");
    assertEquals(Optional.empty(), near(plan).first());
    assertFalse(near(plan).mayBeLater(NOW));
  }

  @Test
  void first_slot_after_two_weeks_is_found_as_far_as_slots_can_be_booked() {
    var away = "2027-03-15 block; 2027-03-22 block";
    var plan = Schedules.of("UTC", "Mon 09:00-10:00", away, "");
    assertEquals(Optional.empty(), near(plan).first());
    assertTrue(near(plan).mayBeLater(NOW));
    var later = near(plan).orLater(List.of(), NOW);
    assertEquals(first("2027-03-29T09:00:00Z"), later.first());
    assertTrue(later.quarters().isEmpty());
    var shortAhead = Schedules.of("UTC", "Mon 09:00-10:00", away, "window=13");
    assertFalse(near(shortAhead).mayBeLater(NOW));
  }

  @Test
  void a_single_date_in_more_than_a_year_is_found() {
    var plan = Schedules.of("UTC", "", "2028-09-01 open 09:00-10:00", "window=730 session=60");
    assertEquals(first("2028-09-01T09:00:00Z"), near(plan).orLater(List.of(), NOW).first());
  }

  @Test
  void quarter_has_one_number_within_two_weeks() {
    assertEquals(0, NextSlots.quarter(Instant.EPOCH));
    assertEquals(1343, NextSlots.quarter(Instant.EPOCH.minusSeconds(1)));
    assertEquals(NextSlots.quarter(NOW), NextSlots.quarter(NOW.plus(NextSlots.NEAR)));
    assertEquals(NextSlots.quarter(NOW) + 1, NextSlots.quarter(NOW.plus(Duration.ofMinutes(15))));
  }

  private static NextSlots near(MentorAvailability plan) {
    return NextSlots.near(plan, List.of(), NOW);
  }

  private static Optional<Instant> first(String instant) {
    return Optional.of(at(instant));
  }

  private static Instant at(String instant) {
    return Instant.parse(instant);
  }
}
