package ai.aureeture.analytics.domain.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Figures of some days, each a day of the mentor's wall clock; a day without any is left out. */
public record FiguresByDay(SortedMap<LocalDate, Figures> days) {
  public static final FiguresByDay NONE = new FiguresByDay(new TreeMap<>());

  public FiguresByDay {
    var kept = new TreeMap<>(days);
    kept.values().removeIf(Figures::countNothing);
    days = Collections.unmodifiableSortedMap(kept);
  }

  public FiguresByDay plus(LocalDate day, Figures figures) {
    var sums = new TreeMap<>(days);
    sums.merge(day, figures, Figures::plus);
    return new FiguresByDay(sums);
  }

  public FiguresByDay plus(FiguresByDay other) {
    var sums = new TreeMap<>(days);
    other.days.forEach((day, figures) -> sums.merge(day, figures, Figures::plus));
    return new FiguresByDay(sums);
  }

  /** What has to be added to {@code other} for it to become these. */
  public FiguresByDay minus(FiguresByDay other) {
    var difference = new TreeMap<>(days);
    other.days.forEach(
        (day, figures) -> difference.put(day, days.getOrDefault(day, Figures.NONE).minus(figures)));
    return new FiguresByDay(difference);
  }

  public SortedMap<YearMonth, Figures> months() {
    var months = new TreeMap<YearMonth, Figures>();
    days.forEach((day, figures) -> months.merge(YearMonth.from(day), figures, Figures::plus));
    return Collections.unmodifiableSortedMap(months);
  }

  public Figures total() {
    return days.values().stream().reduce(Figures.NONE, Figures::plus);
  }
}
