package ai.aureeture.analytics.adapter.inbound.rest;

import ai.aureeture.analytics.application.ReadMentorFigures.Report;
import java.time.LocalDate;
import java.util.List;

/**
 * A mentor's figures. Days and months without any are left out.
 *
 * @param reliability from 0 to 100, of now, as the mentor's dashboard has it
 */
record MentorFiguresView(
    String mentorId,
    LocalDate from,
    LocalDate to,
    int reliability,
    FiguresView total,
    List<MonthFiguresView> months,
    List<DayFiguresView> days)
    implements DaysView {

  static MentorFiguresView of(Report report) {
    return new MentorFiguresView(
        report.mentorId(),
        report.range().first(),
        report.range().last(),
        report.reliability(),
        FiguresView.of(report.days().total()),
        MonthFiguresView.of(report.days()),
        DayFiguresView.of(report.days()));
  }
}
