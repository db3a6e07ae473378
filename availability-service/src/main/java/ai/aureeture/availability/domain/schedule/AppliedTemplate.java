package ai.aureeture.availability.domain.schedule;

import ai.aureeture.availability.domain.time.Hours;
import ai.aureeture.availability.domain.time.WallTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A template written into whole weeks of a mentor's calendar, date by date. It replaces what those
 * dates had of their own, but for the blocks that were set by hand: a holiday stays a holiday.
 *
 * @param firstMonday the first date it is applied to
 */
public record AppliedTemplate(WeekTemplate template, LocalDate firstMonday, int weeks) {
  private static final int END_OF_DAY = 24 * 60;

  public List<OverrideSlot> of(MentorAvailability availability) {
    var kept =
        availability.overrideSlots().stream()
            .filter(override -> !covers(override.date()) || override.isBlockSetByHand());
    var written =
        firstMonday
            .datesUntil(firstMonday.plusWeeks(weeks))
            .flatMap(date -> overrides(date, availability));
    return Stream.concat(kept, written).toList();
  }

  private boolean covers(LocalDate date) {
    return !date.isBefore(firstMonday) && date.isBefore(firstMonday.plusWeeks(weeks));
  }

  private Stream<OverrideSlot> overrides(LocalDate date, MentorAvailability availability) {
    var hours = template.hoursOn(date.getDayOfWeek());
    return hours.isEmpty()
        ? Stream.of(closed(date, availability))
        : hours.stream().map(it -> override(date, Optional.of(it), false));
  }

  // A block cuts the tail of the evening before, which is part of that evening: it begins after it.
  private OverrideSlot closed(LocalDate date, MentorAvailability availability) {
    var evening = date.minusDays(1);
    var hoursBefore =
        covers(evening) ? template.hoursOn(evening.getDayOfWeek()) : availability.hoursOn(evening);
    int tail = hoursBefore.stream().mapToInt(Hours::minutesOfNextDay).max().orElse(0);
    var rest = new Hours(new WallTime(tail), new WallTime(END_OF_DAY));
    return override(date, tail == 0 ? Optional.empty() : Optional.of(rest), true);
  }

  private OverrideSlot override(LocalDate date, Optional<Hours> hours, boolean blocked) {
    return new OverrideSlot(date, hours, blocked, Optional.of(template.name()));
  }
}
