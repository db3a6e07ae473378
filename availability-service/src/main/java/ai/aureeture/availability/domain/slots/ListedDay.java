package ai.aureeture.availability.domain.slots;

import ai.aureeture.availability.domain.schedule.MentorAvailability;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What a date of a mentor's calendar has in the listing of slots, whatever the minimum notice, once
 * the date is over.
 *
 * @param end of the date, on the mentor's clock
 * @param listed how many slots start on the date
 * @param booked how many of them a session takes up, buffers included
 */
public record ListedDay(
    String mentorId, LocalDate date, ZoneId timezone, Instant end, int listed, int booked) {

  /**
   * @param busy at least the sessions of {@link FreeSlots#horizon} of the date, in any order
   */
  public static ListedDay of(LocalDate date, MentorAvailability availability, List<BusyTime> busy) {
    var day = availability.dayOf(date);
    var slots = FreeSlots.in(day, availability, busy);
    return new ListedDay(
        availability.mentorId(),
        date,
        availability.timezone(),
        day.to(),
        slots.size(),
        (int) slots.stream().filter(Slot::isBooked).count());
  }
}
