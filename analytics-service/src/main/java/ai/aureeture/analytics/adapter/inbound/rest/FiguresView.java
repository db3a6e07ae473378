package ai.aureeture.analytics.adapter.inbound.rest;

import ai.aureeture.analytics.domain.figures.Count;
import ai.aureeture.analytics.domain.figures.Figures;
import ai.aureeture.analytics.domain.figures.Share;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a day, a month or a range; see {@link Count} for what is counted on which day.
 *
 * @param listed slots that the mentor listed, free or booked; known when the day is over
 * @param listedAndBooked those of them that a session took up; one session may take up several
 * @param bookedRate of the listed slots, how many a session took up: in percent, as the other three
 *     rates; null where there is nothing to have a share of
 * @param captured what the payments brought that confirmed a session
 * @param refunded what went back, of payments that confirmed no session too
 * @param conversion of the held slots, how many were paid
 * @param reschedulingRate of the sessions that were ever confirmed, how many the mentor asked to
 *     move
 * @param jitsiInsteadRate of the sessions whose mentor wants Calendly's rooms, how many meet at
 *     Jitsi
 */
record FiguresView(
    long listed,
    long listedAndBooked,
    long held,
    long heldAndPaid,
    long lapsed,
    long paid,
    long late,
    List<AmountView> captured,
    long refunds,
    List<AmountView> refunded,
    long confirmed,
    long confirmedAndAsked,
    long askedByMentor,
    long askedByStudent,
    long moves,
    long completed,
    long noShows,
    long calendlyWanted,
    long jitsiInstead,
    @Nullable BigDecimal bookedRate,
    @Nullable BigDecimal conversion,
    @Nullable BigDecimal reschedulingRate,
    @Nullable BigDecimal jitsiInsteadRate,
    SecondsToPayView secondsToPay) {

  static FiguresView of(Figures figures) {
    return new FiguresView(
        figures.count(Count.LISTED),
        figures.count(Count.LISTED_AND_BOOKED),
        figures.count(Count.HELD),
        figures.count(Count.HELD_AND_PAID),
        figures.count(Count.LAPSED),
        figures.count(Count.PAID),
        figures.count(Count.LATE),
        AmountView.of(figures.captured()),
        figures.count(Count.REFUNDS),
        AmountView.of(figures.refunded()),
        figures.count(Count.CONFIRMED),
        figures.count(Count.CONFIRMED_AND_ASKED),
        figures.count(Count.ASKED_BY_MENTOR),
        figures.count(Count.ASKED_BY_STUDENT),
        figures.count(Count.MOVES),
        figures.count(Count.COMPLETED),
        figures.count(Count.NO_SHOWS),
        figures.count(Count.CALENDLY_WANTED),
        figures.count(Count.JITSI_INSTEAD),
        Share.booked(figures).percent().orElse(null),
        Share.conversion(figures).percent().orElse(null),
        Share.rescheduling(figures).percent().orElse(null),
        Share.jitsiInstead(figures).percent().orElse(null),
        SecondsToPayView.of(figures.paymentTimes()));
  }
}
