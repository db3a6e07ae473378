package ai.aureeture.availability.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * When a mentor can be booked, in the words of the mentor's own wall clock. Replaced as a whole,
 * never in parts; which of it is still free is {@link FreeSlots}' business.
 *
 * @param timezone the IANA zone in which weekdays, dates, weeks and hours are meant
 */
public record MentorAvailability(
    String mentorId,
    ZoneId timezone,
    List<WeeklySlot> weeklySlots,
    List<OverrideSlot> overrideSlots,
    boolean instantBookingEnabled,
    BookingRules rules) {

  public MentorAvailability {
    weeklySlots = List.copyOf(weeklySlots);
    overrideSlots = List.copyOf(overrideSlots);
  }

  /** The mentor's week, Monday 00:00 to Monday 00:00, in which {@code instant} lies. */
  public TimeRange weekOf(Instant instant) {
    var monday =
        LocalDate.ofInstant(instant, timezone)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new TimeRange(startOf(monday), startOf(monday.plusWeeks(1)));
  }

  /** The mentor's midnight, or the first moment of a date whose midnight the clocks skip. */
  Instant startOf(LocalDate date) {
    return date.atStartOfDay(timezone).toInstant();
  }
}
