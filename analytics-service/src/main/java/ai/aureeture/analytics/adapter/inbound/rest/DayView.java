package ai.aureeture.analytics.adapter.inbound.rest;

import ai.aureeture.analytics.domain.figures.FiguresByDay;
import java.time.LocalDate;
import java.util.List;

/** A day of the mentor's wall clock. */
record DayView(LocalDate date, FiguresView figures) {

  static List<DayView> of(FiguresByDay days) {
    return days.days().entrySet().stream()
        .map(day -> new DayView(day.getKey(), FiguresView.of(day.getValue())))
        .toList();
  }
}
