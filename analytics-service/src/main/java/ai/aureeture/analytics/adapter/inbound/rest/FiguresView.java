package ai.aureeture.analytics.adapter.inbound.rest;

import ai.aureeture.analytics.domain.figures.Count;
import ai.aureeture.analytics.domain.figures.Figures;
import ai.aureeture.analytics.domain.figures.Share;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The figures of a day, a month or a range, each on the mentor's wall clock. */
record FiguresView(
    @Schema(
            description =
                "Slots that the mentor listed, free or booked, on the date of their start; known when the day is over")
        long listed,
    @Schema(description = "Those of them that a session took up; one session may take up several")
        long listedAndBooked,
    @Schema(
            description =
                "Slots held for payment, on the day of the booking; those that still wait are among them")
        long held,
    @Schema(
            description =
                "Those of them that were paid in the end, late or not, on the day of the booking")
        long heldAndPaid,
    @Schema(
            description =
                "Holds that ended unpaid, on the day of their end, also where a late payment revived one")
        long lapsed,
    @Schema(description = "Payments that confirmed a session, on the day of the payment") long paid,
    @Schema(
            description =
                "Payments captured after the hold had ended: confirmed all the same, or given back")
        long late,
    @Schema(description = "What the payments brought that confirmed a session, on their day")
        List<AmountView> captured,
    @Schema(description = "Payments, and parts of them, that went back, on their day") long refunds,
    @Schema(
            description =
                "What went back, of payments that confirmed no session too; less than nothing on a day when more failed of what had gone back before")
        List<AmountView> refunded,
    @Schema(description = "Sessions that were ever confirmed, on the day of the booking")
        long confirmed,
    @Schema(description = "Those of them that the mentor asked to move, on the day of the booking")
        long confirmedAndAsked,
    @Schema(description = "Requests of the mentor to move a session, on their day")
        long askedByMentor,
    @Schema(description = "Requests of the student to move a session, on their day")
        long askedByStudent,
    @Schema(description = "Moves, on the day of the answer") long moves,
    @Schema(description = "Sessions that took place, on the day of their start") long completed,
    @Schema(
            description =
                "Those of them that time completed, and whose mentor never went into the room")
        long noShows,
    @Schema(
            description =
                "Sessions with a room whose mentor wants Calendly's, on the day of the booking")
        long calendlyWanted,
    @Schema(description = "Those of them that meet at Jitsi instead") long jitsiInstead,
    @Schema(
            description =
                "Of 100 listed slots, how many a session took up; null where there is nothing to have a share of, as in the other three")
        @Nullable BigDecimal bookedRate,
    @Schema(description = "Of 100 held slots, how many were paid") @Nullable BigDecimal conversion,
    @Schema(
            description =
                "Of 100 sessions that were ever confirmed, how many the mentor asked to move")
        @Nullable BigDecimal reschedulingRate,
    @Schema(
            description =
                "Of 100 sessions whose mentor wants Calendly's rooms, how many meet at Jitsi")
        @Nullable BigDecimal jitsiInsteadRate,
    @Schema(description = "How long the payments that confirmed a session took, from the hold on")
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
