package ai.aureeture.analytics.adapter.inbound.rest;

import java.util.List;

/** What can be had as a table of days, too. */
sealed interface DaysView permits MentorFiguresView, PlatformFiguresView {
  List<DayFiguresView> days();
}
