package ai.aureeture.availability.domain.slots;

import ai.aureeture.availability.domain.schedule.MentorAvailability;
import ai.aureeture.availability.domain.time.TimeRange;
import ai.aureeture.availability.domain.time.WallClock;
import ai.aureeture.availability.domain.time.Week;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which slots a mentor has: the one answer both to "list them" and to "is this one offered?". A
 * pure function of the schedule, the sessions and the time; who asks, from where and how the range
 * is cut makes no difference. What a slot is, rule by rule, stands in the HTTP contract.
 */
public final class FreeSlots {
  private FreeSlots() {}

  /**
   * The slots that start in {@code command}, in time order.
   *
   * @param busy at least the sessions of {@link #horizon}, in any order
   */
  public static List<Slot> of(
      MentorAvailability availability, List<BusyTime> busy, TimeRange command, Instant now) {
    return in(command.intersect(bookable(availability, now)), availability, busy);
  }

  /**
   * The slots that start in {@code bookable}, most often a part of {@link #bookable}, in time
   * order. The same for equal arguments, whenever it is asked.
   *
   * @param busy at least the sessions of {@link #horizon}, in any order
   */
  public static List<Slot> in(
      TimeRange bookable, MentorAvailability availability, List<BusyTime> busy) {
    return bookable.isEmpty() ? List.of() : slots(availability, new BusyCalendar(busy), bookable);
  }

  /**
   * The slots to which a session can move, in a part of {@link #bookable}. Where it stands already
   * it cannot move to. That the mentor takes no instant bookings does not matter: the other person
   * has to agree anyway.
   *
   * @param own the session's time
   * @param others at least the other sessions of {@link #horizon}, in any order
   */
  public static List<Slot> toMove(
      TimeRange own, TimeRange bookable, MentorAvailability availability, List<BusyTime> others) {
    return in(bookable, availability.withInstantBooking(), others).stream()
        .map(slot -> slot.isAt(own) ? slot.booked() : slot)
        .toList();
  }

  /** Whether exactly this time is a slot, whatever else may be booked then. */
  public static boolean offers(
      MentorAvailability availability, Instant start, Instant end, Instant now) {
    return of(availability, List.of(), new TimeRange(start, start.plusSeconds(1)), now).stream()
        .anyMatch(slot -> slot.start().equals(start) && slot.end().equals(end));
  }

  /** The stretch of which every session must be known to list {@code command}; may be empty. */
  public static TimeRange horizon(MentorAvailability availability, TimeRange command, Instant now) {
    return horizon(availability, command.intersect(bookable(availability, now)));
  }

  /** The stretch of which every session must be known to list a range; empty if that is. */
  public static TimeRange horizon(MentorAvailability availability, TimeRange range) {
    if (range.isEmpty()) {
      return range;
    }
    var rules = availability.rules();
    var lastBlocked =
        range.to().plus(Duration.ofMinutes(rules.sessionMinutes() + rules.bufferMinutes()));
    return new TimeRange(
        availability.weekOf(range.from()).from(), availability.weekOf(lastBlocked).to());
  }

  /** From the first to after the last instant at which a slot may start; may be empty. */
  public static TimeRange bookable(MentorAvailability availability, Instant now) {
    var rules = availability.rules();
    var lastDate =
        LocalDate.ofInstant(now, availability.timezone()).plusDays(rules.bookingWindowDays());
    return new TimeRange(
        now.plus(Duration.ofHours(rules.minNoticeHours())),
        availability.startOf(lastDate.plusDays(1)));
  }

  private static List<Slot> slots(
      MentorAvailability availability, BusyCalendar busy, TimeRange range) {
    var zone = availability.timezone();
    var firstDate = LocalDate.ofInstant(range.from(), zone);
    // Sunday's hours may run into Monday, on a grid that began the Monday before, where in turn
    // another Sunday's hours ended.
    long firstMonday = Week.mondayOf(firstDate.toEpochDay() - 1) - Week.DAYS;
    long lastMonday = Week.mondayOf(LocalDate.ofInstant(range.to(), zone).toEpochDay()) + Week.DAYS;
    var clock = WallClock.over(zone, firstMonday - 1, lastMonday + 1);

    var rules = availability.rules();
    long from = range.inSeconds().from().getEpochSecond();
    long to = range.inSeconds().to().getEpochSecond();
    long length = rules.sessionMinutes() * 60L;
    long step = rules.slotIntervalMinutes() * 60L;
    long buffer = rules.bufferMinutes() * 60L;
    var cap = new FullWeeks(rules.maxSessionsPerWeek(), busy, clock, firstDate);
    var slots = new ArrayList<Slot>();
    for (var window : new OpenWindows(availability, clock).ofWeeks(firstMonday, lastMonday)) {
      long last = Math.min(window.end() - length, to - 1);
      for (long start = window.firstStep(step, from); start <= last; start += step) {
        boolean booked = busy.overlaps(start, start + length + buffer);
        if (booked || !cap.isReachedAt(start)) {
          boolean available = !booked && availability.instantBookingEnabled();
          slots.add(new Slot(start, start + length, booked, available));
        }
      }
    }
    return slots;
  }
}
