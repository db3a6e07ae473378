package ai.aureeture.availability.domain;

import ai.aureeture.availability.domain.schedule.MentorAvailability;
import ai.aureeture.availability.domain.schedule.OverrideSlot;
import ai.aureeture.availability.domain.schedule.WeeklySlot;
import ai.aureeture.availability.domain.slots.BusyTime;
import ai.aureeture.availability.domain.slots.FreeSlots;
import ai.aureeture.availability.domain.slots.SessionTime;
import ai.aureeture.availability.domain.slots.Slot;
import ai.aureeture.availability.domain.time.Hours;
import ai.aureeture.availability.domain.time.TimeRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The rules of a slot once more, slow and plain: time is a row of minutes that are open or not. It
 * shares nothing with {@link FreeSlots} but the words.
 */
final class MinuteByMinute {
  private final MentorAvailability availability;
  private final LocalDate firstMonday;
  private final Instant origin;
  private final int length;

  MinuteByMinute(MentorAvailability availability, TimeRange range) {
    this.availability = availability;
    firstMonday = monday(range.from()).minusWeeks(2);
    origin = midnight(firstMonday.minusDays(2));
    length = minute(range.to()) + 15 * 24 * 60;
  }

  List<Slot> slots(List<SessionTime> sessions, TimeRange range, Instant now) {
    var busy = sessions.stream().flatMap(session -> session.busy().stream()).toList();
    var rules = availability.rules();
    var earliest = now.plus(Duration.ofHours(rules.minNoticeHours()));
    var lastDate =
        now.atZone(availability.timezone()).toLocalDate().plusDays(rules.bookingWindowDays());
    var slots = new ArrayList<Slot>();
    for (var start : starts()) {
      boolean command = !start.isBefore(range.from()) && start.isBefore(range.to());
      boolean soon = start.isBefore(earliest);
      boolean far = start.atZone(availability.timezone()).toLocalDate().isAfter(lastDate);
      if (command && !soon && !far) {
        var end = start.plus(Duration.ofMinutes(rules.sessionMinutes()));
        boolean booked = busy.stream().anyMatch(session -> overlaps(session, start, end));
        boolean full =
            sessions.stream().filter(session -> hasTimeInWeekOf(start, session)).count()
                >= rules.maxSessionsPerWeek();
        if (booked || !full) {
          boolean available = !booked && availability.instantBookingEnabled();
          slots.add(new Slot(start.getEpochSecond(), end.getEpochSecond(), booked, available));
        }
      }
    }
    return slots;
  }

  private boolean hasTimeInWeekOf(Instant start, SessionTime session) {
    return session.busy().stream().anyMatch(it -> monday(it.start()).equals(monday(start)));
  }

  private boolean overlaps(BusyTime session, Instant start, Instant end) {
    var ourEnd = end.plus(Duration.ofMinutes(availability.rules().bufferMinutes()));
    var theirEnd = session.end().plus(Duration.ofMinutes(session.bufferMinutes()));
    return start.isBefore(theirEnd) && session.start().isBefore(ourEnd);
  }

  private List<Instant> starts() {
    var blocked = new BitSet(length);
    for (var override : availability.overrideSlots()) {
      if (override.blocked()) {
        fill(blocked, override);
      }
    }
    var starts = new ArrayList<Instant>();
    var weekBefore = new BitSet(length);
    for (var monday = firstMonday;
        minute(midnight(monday)) < length;
        monday = monday.plusWeeks(1)) {
      var week = new BitSet(length);
      for (int day = 0; day < 7; day++) {
        open(week, monday.plusDays(day));
      }
      var left = (BitSet) week.clone();
      left.andNot(weekBefore);
      left.andNot(blocked);
      grid(left, starts);
      weekBefore = week;
    }
    return starts.stream().sorted().toList();
  }

  private void grid(BitSet open, List<Instant> starts) {
    var rules = availability.rules();
    for (int from = open.nextSetBit(0); from >= 0; ) {
      int to = open.nextClearBit(from);
      for (int start = from;
          start + rules.sessionMinutes() <= to;
          start += rules.slotIntervalMinutes()) {
        starts.add(origin.plus(Duration.ofMinutes(start)));
      }
      from = open.nextSetBit(to);
    }
  }

  private void open(BitSet minutes, LocalDate date) {
    var replacing =
        availability.overrideSlots().stream()
            .filter(it -> it.date().equals(date) && !it.blocked() && it.hours().isPresent())
            .map(it -> it.hours().get())
            .toList();
    var weekly =
        availability.weeklySlots().stream()
            .filter(it -> it.active() && it.day() == date.getDayOfWeek())
            .map(WeeklySlot::hours)
            .toList();
    for (var hours : replacing.isEmpty() ? weekly : replacing) {
      fill(minutes, first(start(date, hours)), last(end(date, hours)));
    }
  }

  private void fill(BitSet minutes, OverrideSlot block) {
    var date = block.date();
    if (block.hours().isPresent()) {
      var hours = block.hours().get();
      fill(minutes, first(start(date, hours)), last(end(date, hours)));
    } else {
      fill(minutes, midnight(date), midnight(date.plusDays(1)));
    }
  }

  private void fill(BitSet minutes, Instant from, Instant to) {
    int start = Math.clamp(minute(from), 0, length);
    int end = Math.clamp(minute(to), 0, length);
    if (start < end) {
      minutes.set(start, end);
    }
  }

  private static LocalDateTime start(LocalDate date, Hours hours) {
    return date.atStartOfDay().plusMinutes(hours.start().minute());
  }

  private static LocalDateTime end(LocalDate date, Hours hours) {
    boolean nextDay = hours.end().minute() <= hours.start().minute();
    return date.atStartOfDay().plusDays(nextDay ? 1 : 0).plusMinutes(hours.end().minute());
  }

  private Instant first(LocalDateTime local) {
    return resolved(local).withEarlierOffsetAtOverlap().toInstant();
  }

  private Instant last(LocalDateTime local) {
    return resolved(local).withLaterOffsetAtOverlap().toInstant();
  }

  private ZonedDateTime resolved(LocalDateTime local) {
    var gap = availability.timezone().getRules().getTransition(local);
    return gap != null && gap.isGap()
        ? gap.getInstant().atZone(availability.timezone())
        : local.atZone(availability.timezone());
  }

  private Instant midnight(LocalDate date) {
    return first(date.atStartOfDay());
  }

  private LocalDate monday(Instant instant) {
    return instant
        .atZone(availability.timezone())
        .toLocalDate()
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private int minute(Instant instant) {
    return Math.toIntExact(Duration.between(origin, instant).toMinutes());
  }
}
