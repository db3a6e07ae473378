package ai.aureeture.analytics.adapter.inbound.rest;

import ai.aureeture.analytics.domain.figures.FiguresByDay;
import java.time.LocalDate;
import java.util.List;

/** A day of the mentor's wall clock. */
record DayFiguresView(LocalDate date, FiguresView figures) {

  static List<DayFiguresView> of(FiguresByDay days) {
    return days.days().entrySet().stream()
        .map(day -> new DayFiguresView(day.getKey(), FiguresView.of(day.getValue())))
        .toList();
  }
}
