package ai.aureeture.analytics.adapter.inbound.rest;

import ai.aureeture.analytics.domain.figures.FiguresByDay;
import java.util.List;

/**
 * What of a month is in the range.
 *
 * @param month such as {@code 2027-03}
 */
record MonthFiguresView(String month, FiguresView figures) {

  static List<MonthFiguresView> of(FiguresByDay days) {
    return days.months().entrySet().stream()
        .map(month ->
            new MonthFiguresView(month.getKey().toString(), FiguresView.of(month.getValue())))
        .toList();
  }
}
