package ai.aureeture.analytics.adapter.inbound.rest;

import ai.aureeture.analytics.domain.figures.DateRange;
import ai.aureeture.analytics.domain.figures.FiguresByDay;
import java.time.LocalDate;
import java.util.List;

/** The figures of all mentors together; a day is each mentor's own. */
record PlatformFiguresView(
    LocalDate from,
    LocalDate to,
    FiguresView total,
    List<MonthFiguresView> months,
    List<DayFiguresView> days)
    implements DaysView {

  static PlatformFiguresView of(DateRange range, FiguresByDay days) {
    return new PlatformFiguresView(
        range.first(),
        range.last(),
        FiguresView.of(days.total()),
        MonthFiguresView.of(days),
        DayFiguresView.of(days));
  }
}
