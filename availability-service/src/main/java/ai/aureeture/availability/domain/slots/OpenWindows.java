package ai.aureeture.availability.domain.slots;

import ai.aureeture.availability.domain.schedule.MentorAvailability;
import ai.aureeture.availability.domain.schedule.OverrideSlot;
import ai.aureeture.availability.domain.time.Hours;
import ai.aureeture.availability.domain.time.WallClock;
import ai.aureeture.availability.domain.time.Week;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The stretches of real time in which a mentor sees students: each date's weekly hours, or what
 * replaces them, merged within the mentor's week where they overlap or touch, less what is blocked.
 * Every window that is left begins a grid of slots of its own.
 */
final class OpenWindows {
  private static final Comparator<Hours> BY_START =
      Comparator.comparingInt(hours -> hours.start().minute());

  private final MentorAvailability availability;
  private final WallClock clock;
  private final List<List<Hours>> weekly = new ArrayList<>(Week.DAYS);
  private final Map<Long, List<Hours>> replacements = new HashMap<>();

  OpenWindows(MentorAvailability availability, WallClock clock) {
    this.availability = availability;
    this.clock = clock;
    for (int day = 0; day < Week.DAYS; day++) {
      weekly.add(new ArrayList<>());
    }
    for (var slot : availability.weeklySlots()) {
      if (slot.active()) {
        weekly.get(slot.day().ordinal()).add(slot.hours());
      }
    }
    for (var override : availability.overrideSlots()) {
      if (override.replaces()) {
        replacements
            .computeIfAbsent(override.date().toEpochDay(), date -> new ArrayList<>())
            .add(override.hours().orElseThrow());
      }
    }
    weekly.forEach(hours -> hours.sort(BY_START));
    replacements.values().forEach(hours -> hours.sort(BY_START));
  }

  /** The windows of whole weeks, in time order; both days are Mondays, the last exclusive. */
  List<Window> ofWeeks(long firstMonday, long lastMonday) {
    var blocks = blocks(firstMonday, lastMonday);
    var windows = new ArrayList<Window>();
    long previousWeekEnds = Long.MIN_VALUE;
    for (long monday = firstMonday; monday < lastMonday; monday += Week.DAYS) {
      for (var merged : merged(monday)) {
        // Weeks are never merged, so that every grid has a beginning: the later window gives way.
        var window = new Window(Math.max(merged.start(), previousWeekEnds), merged.end());
        windows.addAll(window.without(blocks));
        previousWeekEnds = Math.max(previousWeekEnds, window.end());
      }
    }
    return windows;
  }

  private List<Window> merged(long monday) {
    var merged = new ArrayList<Window>();
    for (int day = 0; day < Week.DAYS; day++) {
      for (var hours : hoursOn(monday + day, day)) {
        long start = clock.first(hours.opens(monday + day));
        long end = clock.last(hours.closes(monday + day));
        if (!merged.isEmpty() && start <= merged.getLast().end()) {
          var touched = merged.removeLast();
          merged.add(new Window(touched.start(), Math.max(touched.end(), end)));
        } else {
          merged.add(new Window(start, end));
        }
      }
    }
    return merged;
  }

  private List<Hours> hoursOn(long date, int weekday) {
    return replacements.isEmpty()
        ? weekly.get(weekday)
        : replacements.getOrDefault(date, weekly.get(weekday));
  }

  private List<Window> blocks(long firstDay, long lastDay) {
    return availability.overrideSlots().stream()
        .filter(OverrideSlot::blocked)
        .filter(block -> firstDay <= block.day() && block.day() <= lastDay)
        .map(this::block)
        .filter(block -> !block.isEmpty())
        .sorted(Comparator.comparingLong(Window::start))
        .toList();
  }

  private Window block(OverrideSlot block) {
    return block
        .hours()
        .map(h -> new Window(clock.first(h.opens(block.day())), clock.last(h.closes(block.day()))))
        .orElseGet(() -> wholeDate(block.day()));
  }

  // Up to the first moment of the next date, also where the clocks show that midnight twice.
  private Window wholeDate(long day) {
    return new Window(
        clock.first(WallClock.midnight(day)), clock.first(WallClock.midnight(day + 1)));
  }
}
