package ai.aureeture.zones;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a zone's clocks were set, and how they will be, as {@link ZoneRules}.
 *
 * @param periods in time order, at least one
 * @param later what holds after the last of them
 */
record ZoneHistory(List<Period> periods, PosixTimeZone later) {
  private static final int FIRST_YEAR = 1970;

  ZoneRules rules() {
    var standards = IntStream.range(0, periods.size()).mapToObj(this::standard).toList();
    var standardChanges = new ArrayList<ZoneOffsetTransition>();
    var changes = new ArrayList<ZoneOffsetTransition>();
    for (int i = 1; i < periods.size(); i++) {
      long at = periods.get(i).start();
      add(standardChanges, at, standards.get(i - 1), standards.get(i));
      add(changes, at, offset(i - 1), offset(i));
    }
    if (changes.isEmpty()) {
      // Later rules count for ZoneRules only where there was a change before.
      changes.addAll(later.changesIn(FIRST_YEAR));
    }
    return ZoneRules.of(
        standards.getFirst(), offset(0), standardChanges, changes, later.changeRules());
  }

  private static void add(
      List<ZoneOffsetTransition> changes, long at, ZoneOffset before, ZoneOffset after) {
    if (!before.equals(after)) {
      var local = LocalDateTime.ofEpochSecond(at, 0, before);
      changes.add(ZoneOffsetTransition.of(local, before, after));
    }
  }

  private ZoneOffset offset(int period) {
    return periods.get(period).type().offset();
  }

  /**
   * The file does not say how much of an offset is daylight saving: it is what the standard time
   * before or after lacks. Ireland calls its winter daylight saving, backwards; then, as in the
   * JDK, the winter is the standard and the summer next to it is not.
   */
  private ZoneOffset standard(int period) {
    var type = periods.get(period).type();
    return neighbours(period)
        .filter(other -> other.daylight() != type.daylight() && other.isBehind(type))
        .findFirst()
        .orElse(type)
        .offset();
  }

  private Stream<LocalTimeType> neighbours(int period) {
    return IntStream.of(period - 1, period + 1)
        .filter(i -> i >= 0 && i < periods.size())
        .mapToObj(i -> periods.get(i).type());
  }
}
