package ai.aureeture.availability.domain.schedule;

import ai.aureeture.availability.domain.slots.FreeSlots;
import ai.aureeture.availability.domain.time.Hours;
import ai.aureeture.availability.domain.time.TimeRange;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
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

  private static final Comparator<OverrideSlot> IN_TIME_ORDER =
      Comparator.comparing(OverrideSlot::date)
          .thenComparing(slot -> slot.hours().map(hours -> hours.start().minute()).orElse(0));

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

  /** With several dates changed, and what is long past forgotten. */
  public MentorAvailability with(OverrideChange change, Instant now) {
    return withOverrides(change.of(overrideSlots), now);
  }

  /** With a template in some weeks, and what is long past forgotten. */
  public MentorAvailability with(AppliedTemplate template, Instant now) {
    return withOverrides(template.of(this), now);
  }

  private MentorAvailability withOverrides(List<OverrideSlot> overrides, Instant now) {
    var oldest = today(now).minusYears(1);
    var kept =
        overrides.stream()
            .filter(override -> !override.date().isBefore(oldest))
            .sorted(IN_TIME_ORDER)
            .toList();
    return new MentorAvailability(
        mentorId, timezone, weeklySlots, kept, instantBookingEnabled, rules);
  }

  /** The same, with every free slot to be had at once. */
  public MentorAvailability withInstantBooking() {
    return new MentorAvailability(mentorId, timezone, weeklySlots, overrideSlots, true, rules);
  }

  /** The date on the mentor's calendar. */
  public LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, timezone);
  }

  /** The hours that begin on a date, before anything is blocked. */
  public List<Hours> hoursOn(LocalDate date) {
    var replacing =
        overrideSlots.stream()
            .filter(override -> override.replaces() && override.date().equals(date))
            .map(override -> override.hours().orElseThrow())
            .toList();
    return replacing.isEmpty()
        ? new WeekTemplate("", weeklySlots).hoursOn(date.getDayOfWeek())
        : replacing;
  }

  /** From the first moment of a date to that of the next. */
  public TimeRange dayOf(LocalDate date) {
    return new TimeRange(startOf(date), startOf(date.plusDays(1)));
  }

  /** The mentor's midnight, or the first moment of a date whose midnight the clocks skip. */
  public Instant startOf(LocalDate date) {
    return date.atStartOfDay(timezone).toInstant();
  }
}
