package ai.aureeture.analytics.domain.sessions;

import static ai.aureeture.analytics.domain.figures.Count.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.analytics.domain.figures.Count;
import ai.aureeture.analytics.domain.figures.Figures;
import ai.aureeture.analytics.domain.figures.FiguresByDay;
import ai.aureeture.analytics.domain.figures.PaymentTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SessionFiguresTest {
  private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
  private static final Instant BOOKED = Instant.parse("2027-03-10T09:00:00Z");
  private static final Instant START = Instant.parse("2027-03-15T04:30:00Z");

  @Test
  void a_booking_that_is_paid_is_confirmed_on_the_day_it_was_made() {
    var days =
        SessionFigures.of(
            in(Outcome.STANDING)
                .asHeld()
                .with(new Payment(Instant.parse("2027-03-10T18:31:00Z"), 150000, "INR")));
    assertEquals(
        Map.of(
            "2027-03-10", counts(HELD, HELD_AND_PAID, CONFIRMED),
            "2027-03-11", counts(PAID)),
        counts(days));
    assertEquals(Map.of("INR", 150000L), on(days, "2027-03-11").captured());
    assertEquals(Map.of(PaymentTime.LONGER, 1L), on(days, "2027-03-10").paymentTimes());
  }

  @Test
  void a_hold_that_lapses_is_counted_and_one_that_the_student_ends_is_not() {
    var lapsed = in(Outcome.NONE).asHeld().with(new Release(BOOKED.plusSeconds(600), true));
    var released = in(Outcome.NONE).asHeld().with(new Release(BOOKED.plusSeconds(60), false));
    assertEquals(Map.of("2027-03-10", counts(HELD, LAPSED)), counts(SessionFigures.of(lapsed)));
    assertEquals(Map.of("2027-03-10", counts(HELD)), counts(SessionFigures.of(released)));
  }

  @Test
  void a_payment_after_the_end_of_the_hold_is_late_whether_it_confirms_or_goes_back() {
    var ended = in(Outcome.STANDING).asHeld().with(new Release(BOOKED.plusSeconds(600), true));
    var confirmed = ended.with(new Payment(BOOKED.plusSeconds(700), 150000, "INR"));
    var lost = ended.with(refund(BOOKED.plusSeconds(900), "pay_1", 150000, true, true));
    assertEquals(1, SessionFigures.of(confirmed).total().count(LATE));
    assertEquals(1, SessionFigures.of(lost).total().count(LATE));
    assertEquals(0, SessionFigures.of(lost).total().count(PAID));
    assertEquals(Map.of("INR", 150000L), SessionFigures.of(lost).total().refunded());
  }

  @Test
  void a_refund_does_not_unmake_a_confirmed_session() {
    var refunded =
        in(Outcome.CALLED_OFF)
            .asHeld()
            .with(new Payment(BOOKED.plusSeconds(60), 150000, "INR"))
            .with(refund(BOOKED.plusSeconds(90), "pay_1", 150000, true, false));
    assertEquals(
        Map.of("2027-03-10", counts(HELD, HELD_AND_PAID, CONFIRMED, PAID, REFUNDS)),
        counts(SessionFigures.of(refunded)));
  }

  @Test
  void a_whole_refund_adds_what_its_parts_have_not() {
    var part =
        in(Outcome.STANDING).with(refund(BOOKED.plusSeconds(90), "pay_1", 40000, false, false));
    var all =
        in(Outcome.CALLED_OFF, 2)
            .with(refund(BOOKED.plusSeconds(99), "pay_1", 150000, true, false));
    var ofAnother =
        in(Outcome.CALLED_OFF, 3).with(refund(BOOKED.plusSeconds(99), "pay_2", 20000, true, false));
    var figures = SessionFigures.of(ofAnother.and(all).and(part)).total();
    assertEquals(Map.of("INR", 170000L), figures.refunded());
    assertEquals(3, figures.count(REFUNDS));
  }

  @Test
  void a_refund_that_failed_and_went_back_again_is_counted_once() {
    var first =
        in(Outcome.CALLED_OFF).with(refund(BOOKED.plusSeconds(90), "pay_1", 150000, true, false));
    var second =
        in(Outcome.CALLED_OFF, 3)
            .with(refund(BOOKED.plusSeconds(99), "pay_1", 150000, true, false));
    assertEquals(Map.of("INR", 150000L), SessionFigures.of(second.and(first)).total().refunded());
  }

  @Test
  void a_late_payment_that_goes_back_twice_is_late_once() {
    var first = in(Outcome.CALLED_OFF).with(refund(BOOKED, "pay_1", 150000, true, true));
    var second = in(Outcome.CALLED_OFF, 3).with(refund(BOOKED, "pay_1", 150000, true, true));
    assertEquals(1, SessionFigures.of(first.and(second)).total().count(LATE));
  }

  @Test
  void what_failed_after_it_went_back_is_taken_back_on_the_day_it_failed() {
    var part = in(Outcome.STANDING).with(returned(BOOKED, 50000, false));
    var failed = in(Outcome.STANDING, 2).with(returned(BOOKED.plusSeconds(86400), 0, true));
    var again = in(Outcome.STANDING, 3).with(returned(BOOKED.plusSeconds(2 * 86400), 30000, false));
    var days = SessionFigures.of(again.and(part).and(failed));
    assertEquals(Map.of("INR", 50000L), on(days, "2027-03-10").refunded());
    assertEquals(Map.of("INR", -50000L), on(days, "2027-03-11").refunded());
    assertEquals(Map.of("INR", 30000L), days.total().refunded());
    assertEquals(2, days.total().count(REFUNDS));
  }

  private static Refund refund(
      Instant at, String payment, long minor, boolean isWhole, boolean slotLost) {
    return new Refund(at, payment, minor, "INR", isWhole, Optional.empty(), slotLost, false);
  }

  private static Refund returned(Instant at, long all, boolean isFailure) {
    return new Refund(at, "pay_1", 1, "INR", false, Optional.of(all), false, isFailure);
  }

  @Test
  void requests_are_counted_by_side_and_the_mentors_one_marks_the_booking() {
    var asked =
        in(Outcome.STANDING)
            .with("r1", new Ask(BOOKED, Ask.By.MENTOR, Optional.of(BOOKED.plusSeconds(86400))))
            .with("r2", new Ask(BOOKED, Ask.By.MENTOR, Optional.empty()))
            .with("r3", new Ask(BOOKED, Ask.By.STUDENT, Optional.empty()))
            .with("r4", new Ask(BOOKED, Ask.By.UNKNOWN, Optional.empty()));
    var days = SessionFigures.of(asked);
    assertEquals(2, on(days, "2027-03-10").count(ASKED_BY_MENTOR));
    assertEquals(1, on(days, "2027-03-10").count(ASKED_BY_STUDENT));
    assertEquals(1, on(days, "2027-03-10").count(CONFIRMED_AND_ASKED));
    assertEquals(1, on(days, "2027-03-11").count(MOVES));
  }

  @Test
  void a_session_is_completed_on_the_day_of_its_start() {
    assertEquals(
        counts(COMPLETED), counts(SessionFigures.of(in(Outcome.COMPLETED))).get("2027-03-15"));
  }

  @Test
  void a_no_show_is_completed_by_time_without_the_mentor_in_the_room() {
    var unattended = in(Outcome.COMPLETED).asCompletedByTime();
    assertEquals(1, SessionFigures.of(unattended).total().count(NO_SHOWS));
    assertEquals(0, SessionFigures.of(unattended.withMentorInRoom()).total().count(NO_SHOWS));
    assertEquals(0, SessionFigures.of(in(Outcome.COMPLETED)).total().count(NO_SHOWS));
  }

  @Test
  void a_room_at_jitsi_is_instead_of_calendly_only_where_that_was_wanted() {
    assertEquals(0, SessionFigures.of(at(Room.JITSI)).total().count(CALENDLY_WANTED));
    assertEquals(1, SessionFigures.of(at(Room.CALENDLY)).total().count(CALENDLY_WANTED));
    assertEquals(0, SessionFigures.of(at(Room.CALENDLY)).total().count(JITSI_INSTEAD));
    assertEquals(1, SessionFigures.of(at(Room.JITSI_INSTEAD)).total().count(CALENDLY_WANTED));
    assertEquals(1, SessionFigures.of(at(Room.JITSI_INSTEAD)).total().count(JITSI_INSTEAD));
  }

  private static SessionFacts in(Outcome outcome) {
    return in(outcome, 1);
  }

  private static SessionFacts in(Outcome outcome, long version) {
    return SessionFacts.of(new SessionState(version, KOLKATA, BOOKED, START, outcome, Room.NONE));
  }

  private static SessionFacts at(Room room) {
    return SessionFacts.of(new SessionState(1, KOLKATA, BOOKED, START, Outcome.STANDING, room));
  }

  private static Figures on(FiguresByDay days, String date) {
    return days.days().get(LocalDate.parse(date));
  }

  private static Map<Count, Long> counts(Count... each) {
    var counts = new TreeMap<Count, Long>();
    for (var count : each) {
      counts.put(count, 1L);
    }
    return counts;
  }

  private static Map<String, Map<Count, Long>> counts(FiguresByDay days) {
    var counts = new TreeMap<String, Map<Count, Long>>();
    days.days().forEach((day, figures) -> counts.put(day.toString(), figures.counts()));
    return counts;
  }
}
