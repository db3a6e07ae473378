package ai.aureeture.analytics.adapter.inbound.rest;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** A table of days as RFC 4180 has it, with a header line; no value needs quotes. */
final class Csv {
  static final String MEDIA_TYPE = "text/csv";

  private static final String END_OF_LINE = "\r\n";
  private static final Map<String, Function<FiguresView, Object>> COLUMNS = new LinkedHashMap<>();

  static {
    COLUMNS.put("held", FiguresView::held);
    COLUMNS.put("heldAndPaid", FiguresView::heldAndPaid);
    COLUMNS.put("lapsed", FiguresView::lapsed);
    COLUMNS.put("paid", FiguresView::paid);
    COLUMNS.put("late", FiguresView::late);
    COLUMNS.put("captured", figures -> amounts(figures.captured()));
    COLUMNS.put("refunds", FiguresView::refunds);
    COLUMNS.put("refunded", figures -> amounts(figures.refunded()));
    COLUMNS.put("confirmed", FiguresView::confirmed);
    COLUMNS.put("confirmedAndAsked", FiguresView::confirmedAndAsked);
    COLUMNS.put("askedByMentor", FiguresView::askedByMentor);
    COLUMNS.put("askedByStudent", FiguresView::askedByStudent);
    COLUMNS.put("moves", FiguresView::moves);
    COLUMNS.put("completed", FiguresView::completed);
    COLUMNS.put("noShows", FiguresView::noShows);
    COLUMNS.put("calendlyWanted", FiguresView::calendlyWanted);
    COLUMNS.put("jitsiInstead", FiguresView::jitsiInstead);
    COLUMNS.put("conversion", FiguresView::conversion);
    COLUMNS.put("reschedulingRate", FiguresView::reschedulingRate);
    COLUMNS.put("jitsiInsteadRate", FiguresView::jitsiInsteadRate);
    COLUMNS.put("medianSecondsToPay", figures -> figures.secondsToPay().median());
    COLUMNS.put("p90SecondsToPay", figures -> figures.secondsToPay().p90());
    COLUMNS.put("p99SecondsToPay", figures -> figures.secondsToPay().p99());
    COLUMNS.put("listed", FiguresView::listed);
    COLUMNS.put("listedAndBooked", FiguresView::listedAndBooked);
    COLUMNS.put("bookedRate", FiguresView::bookedRate);
  }

  private Csv() {}

  static String of(List<DayFiguresView> days) {
    var header = "date," + String.join(",", COLUMNS.keySet()) + END_OF_LINE;
    return header + days.stream().map(Csv::line).collect(joining());
  }

  private static String line(DayFiguresView day) {
    return COLUMNS.values().stream()
        .map(column -> Objects.toString(column.apply(day.figures()), ""))
        .collect(joining(",", day.date() + ",", END_OF_LINE));
  }

  /** Such as {@code INR 150000;USD 2000}. */
  private static String amounts(List<AmountView> amounts) {
    return amounts.stream()
        .map(amount -> amount.currency() + " " + amount.minor())
        .collect(joining(";"));
  }
}
