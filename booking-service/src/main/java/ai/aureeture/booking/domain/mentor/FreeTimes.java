package ai.aureeture.booking.domain.mentor;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/**
 * When a student wants to meet a mentor, on their own wall clock.
 *
 * @param zone the student's
 */
public record FreeTimes(Kind kind, ZoneId zone) {

  /** What a search can ask for. Evenings start at 17:00 and end before 22:00. */
  public enum Kind {
    TODAY,
    THIS_WEEK,
    WEEKENDS,
    EVENINGS
  }

  /** How many quarters of an hour two weeks have. */
  public static final int QUARTERS = 1344;

  private static final Duration QUARTER = Duration.ofMinutes(15);
  // A day less than two weeks: a mentor's slots may have been asked for that long ago.
  private static final Duration AHEAD = Duration.ofDays(13);
  private static final LocalTime EVENING = LocalTime.of(17, 0);
  private static final LocalTime NIGHT = LocalTime.of(22, 0);
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  /** Before when the next slot must start: the end of today or of Sunday; empty for hours. */
  public Optional<Instant> before(Instant now) {
    var today = LocalDate.ofInstant(now, zone);
    return switch (kind) {
      case TODAY -> Optional.of(startOf(today.plusDays(1)));
      case THIS_WEEK -> Optional.of(startOf(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))));
      case WEEKENDS, EVENINGS -> Optional.empty();
    };
  }

  /**
   * The quarters of an hour in the coming 13 days in which a slot has to start, by their number:
   * (epoch seconds / 900) mod 1,344; empty where {@link #before} decides. Quarters are whole ones
   * in every zone, also where an hour is not.
   */
  public BitSet quarters(Instant now) {
    var quarters = new BitSet(QUARTERS);
    if (before(now).isPresent()) {
      return quarters;
    }
    long first = now.getEpochSecond() / QUARTER.toSeconds();
    long last = now.plus(AHEAD).getEpochSecond() / QUARTER.toSeconds();
    for (long quarter = first; quarter < last; quarter++) {
      var start = Instant.ofEpochSecond(quarter * QUARTER.toSeconds()).atZone(zone);
      if (isMeant(start)) {
        quarters.set((int) (quarter % QUARTERS));
      }
    }
    return quarters;
  }

  private boolean isMeant(ZonedDateTime start) {
    var time = start.toLocalTime();
    return kind == Kind.WEEKENDS
        ? WEEKEND.contains(start.getDayOfWeek())
        : !time.isBefore(EVENING) && time.isBefore(NIGHT);
  }

  private Instant startOf(LocalDate date) {
    return date.atStartOfDay(zone).toInstant();
  }
}
