package ai.aureeture.analytics.adapter.inbound.rest;

import ai.aureeture.analytics.domain.figures.FiguresByDay;
import java.util.List;

/**
 * What of a month is in the range.
 *
 * @param month such as {@code 2027-03}
 */
record MonthView(String month, FiguresView figures) {

  static List<MonthView> of(FiguresByDay days) {
    return days.months().entrySet().stream()
        .map(month -> new MonthView(month.getKey().toString(), FiguresView.of(month.getValue())))
        .toList();
  }
}
