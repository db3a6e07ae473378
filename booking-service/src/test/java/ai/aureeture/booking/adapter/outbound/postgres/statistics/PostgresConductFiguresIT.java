package ai.aureeture.booking.adapter.outbound.postgres.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.application.port.operator.ConductFigures;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.domain.conduct.Conduct;
import ai.aureeture.booking.domain.conduct.Pattern;
import ai.aureeture.booking.domain.conduct.Share;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.OnVertx;
import ai.aureeture.booking.support.SessionRows;
import ai.aureeture.booking.support.Store;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@BookingServiceTest
class PostgresConductFiguresIT {
  // No other test books so late.
  private static final Instant SINCE = Instant.parse("2098-03-02T04:00:00Z");
  private static final Instant BEFORE = SINCE.minusSeconds(1);
  private static final Instant ASKED = SINCE.plus(Duration.ofHours(5));

  // A day after the booking.
  private static final Instant AFTER_THE_START = SINCE.plus(Duration.ofHours(25));

  private static final long PRICE = 150_000;

  @Inject ConductFigures figures;

  @AfterEach
  void forget() {
    SessionRows.removeBooked(BEFORE, SINCE);
    Store.run("delete from erased_person where person_id like 'conduct-%'");
  }

  @Test
  void mentors_and_students_are_compared_apart() {
    var own = booked("conduct-m1", "conduct-s1").scheduled(8);
    SessionRows.askToMove(own.subList(0, 6), "mentor", ASKED);
    SessionRows.askToMove(own.subList(0, 5), "student", ASKED.minusSeconds(60));
    var others = booked("conduct-m2", "conduct-s2").completed(20);
    SessionRows.askToMove(others.subList(0, 2), "student", ASKED);

    assertEquals(
        List.of(
            moves("conduct-m1", Participant.MENTOR, 6, 8, 0, 20, ASKED),
            moves("conduct-s1", Participant.STUDENT, 5, 8, 2, 20, ASKED.minusSeconds(60))),
        highest(Pattern.REQUESTS_TO_MOVE));
  }

  @Test
  void session_that_was_asked_about_twice_counts_once_and_tells_the_latest_time() {
    var own = booked("conduct-m1", "conduct-s1").scheduled(5);
    SessionRows.askToMove(own, "mentor", ASKED);
    SessionRows.askToMove(own, "mentor", ASKED.plusSeconds(60));

    assertEquals(
        List.of(moves("conduct-m1", Participant.MENTOR, 5, 5, 0, 0, ASKED.plusSeconds(60))),
        highest(Pattern.REQUESTS_TO_MOVE));
  }

  @Test
  void people_who_did_it_less_often_are_left_out_and_counted_among_the_others() {
    SessionRows.askToMove(booked("conduct-m1", "conduct-s1").scheduled(5), "mentor", ASKED);
    SessionRows.askToMove(booked("conduct-m2", "conduct-s1").scheduled(4), "mentor", ASKED);

    assertEquals(
        List.of(moves("conduct-m1", Participant.MENTOR, 5, 5, 4, 4, ASKED)),
        highest(Pattern.REQUESTS_TO_MOVE));
  }

  @Test
  void sessions_count_that_were_ever_confirmed() {
    var own = booked("conduct-m1", "conduct-s1");
    SessionRows.askToMove(own.scheduled(4), "mentor", ASKED);
    SessionRows.askToMove(own.paidAndCancelled(1, "refunded"), "mentor", ASKED);
    own.paidAndCancelled(1, "slot_lost");
    own.cancelled(1, "hold_lapsed");
    own.cancelled(1, "hold_released");
    own.held(1);
    booked("conduct-m1", "conduct-s1").free().requested(1);

    assertEquals(
        List.of(moves("conduct-m1", Participant.MENTOR, 5, 5, 0, 0, ASKED)),
        highest(Pattern.REQUESTS_TO_MOVE));
  }

  @Test
  void sessions_booked_before_and_imported_ones_do_not_count() {
    SessionRows.askToMove(booked("conduct-m1", "conduct-s1").scheduled(5), "mentor", ASKED);
    var before = SessionRows.of("conduct-m1", "conduct-s1", BEFORE).scheduled(5);
    SessionRows.askToMove(before, "mentor", ASKED);
    var imported = booked("conduct-m1", "conduct-s1").imported().scheduled(5);
    SessionRows.askToMove(imported, "mentor", ASKED);

    assertEquals(
        List.of(moves("conduct-m1", Participant.MENTOR, 5, 5, 0, 0, ASKED)),
        highest(Pattern.REQUESTS_TO_MOVE));
  }

  @Test
  void holds_that_lapsed_are_a_share_of_all_that_ended() {
    var own = booked("conduct-m1", "conduct-s1");
    own.cancelled(5, "hold_lapsed");
    own.cancelled(1, "hold_released");
    own.paidAndCancelled(1, "slot_lost");
    own.scheduled(1);
    own.held(3);
    booked("conduct-m1", "conduct-s1").free().scheduled(1);
    booked("conduct-m1", "conduct-s1").imported().cancelled(4, "hold_released");
    SessionRows.of("conduct-m1", "conduct-s1", BEFORE).cancelled(5, "hold_lapsed");
    booked("conduct-m1", "conduct-s2").cancelled(4, "hold_lapsed");

    var lapse = SINCE.plus(Duration.ofMinutes(10));
    assertEquals(
        List.of(student(Pattern.LAPSED_HOLDS, new Share(5, 8), new Share(4, 4), lapse)),
        highest(Pattern.LAPSED_HOLDS));
  }

  @Test
  void refunds_in_full_are_a_share_of_all_payments_for_a_session() {
    var own = booked("conduct-m1", "conduct-s1");
    SessionRows.refund(own.paidAndCancelled(4, "refunded"), PRICE, "refunded", ASKED);
    var withDiscount = own.paidAndCancelled(1, "refunded");
    Store.run(
        "update session set paid_minor = 9, paid_currency = 'INR' where id = ?",
        withDiscount.getFirst());
    SessionRows.refund(withDiscount, 9, "refunded", ASKED);
    SessionRows.refund(own.completed(1), PRICE - 1, "refunded", ASKED.plusSeconds(60));
    SessionRows.refund(own.cancelled(1, "hold_lapsed"), PRICE, "mismatch", ASKED.plusSeconds(60));
    SessionRows.refund(own.paidAndCancelled(1, "slot_lost"), PRICE, "slot_lost", ASKED);
    own.scheduled(2);
    var before = SessionRows.of("conduct-m1", "conduct-s1", BEFORE);
    SessionRows.refund(before.paidAndCancelled(5, "refunded"), PRICE, "refunded", ASKED);
    var imported = booked("conduct-m1", "conduct-s1").imported();
    SessionRows.refund(imported.paidAndCancelled(5, "refunded"), PRICE, "refunded", ASKED);
    booked("conduct-m1", "conduct-s2").completed(7);

    assertEquals(
        List.of(student(Pattern.REFUNDS, new Share(5, 8), new Share(0, 7), ASKED)),
        highest(Pattern.REFUNDS));
  }

  @Test
  void refund_after_the_mentor_did_not_come_is_not_the_students_doing() {
    var own = booked("conduct-m1", "conduct-s1");
    var sessions = own.completed(7);
    SessionRows.refund(sessions, PRICE, "refunded", ASKED);
    SessionRows.audit(sessions.subList(0, 6), "completed", "time");
    SessionRows.audit(sessions.subList(0, 4), "started", "mentor");
    SessionRows.audit(sessions.subList(6, 7), "completed", "mentor");
    var calledOff = own.paidAndCancelled(2, "refunded");
    SessionRows.refund(calledOff, PRICE, "refunded", AFTER_THE_START);
    SessionRows.audit(calledOff.subList(0, 1), "started", "mentor");

    assertEquals(
        List.of(student(Pattern.REFUNDS, new Share(6, 9), new Share(0, 0), AFTER_THE_START)),
        highest(Pattern.REFUNDS));
  }

  @Test
  void erased_person_is_left_out_until_all_that_counts_is_of_after_the_erasure() {
    booked("conduct-m1", "conduct-s1").cancelled(5, "hold_lapsed");
    booked("conduct-m1", "conduct-s2").cancelled(6, "hold_lapsed");
    Store.run(
        "insert into erased_person values ('conduct-s2', cast(? as timestamptz))", "" + SINCE);
    Store.run(
        "insert into erased_person values ('conduct-s1', cast(? as timestamptz))", "" + BEFORE);

    assertEquals(
        List.of("conduct-s1"),
        highest(Pattern.LAPSED_HOLDS).stream().map(Conduct::personId).toList());
  }

  @Test
  void limit_keeps_the_highest_shares() {
    var low = booked("conduct-m1", "conduct-s1");
    low.cancelled(7, "hold_lapsed");
    low.scheduled(1);
    booked("conduct-m1", "conduct-s2").cancelled(5, "hold_lapsed");

    assertEquals(
        List.of("conduct-s2"),
        OnVertx.now(() -> figures.highest(SINCE, 5, 1)).stream().map(Conduct::personId).toList());
  }

  @Test
  void limit_is_of_each_role() {
    SessionRows.askToMove(booked("conduct-m1", "conduct-s1").scheduled(5), "mentor", ASKED);
    var own = booked("conduct-m2", "conduct-s2").scheduled(8);
    SessionRows.askToMove(own.subList(0, 5), "student", ASKED);

    assertEquals(
        List.of("conduct-m1", "conduct-s2"),
        OnVertx.now(() -> figures.highest(SINCE, 5, 1)).stream().map(Conduct::personId).toList());
  }

  private static SessionRows booked(String mentor, String student) {
    return SessionRows.of(mentor, student, SINCE);
  }

  private List<Conduct> highest(Pattern pattern) {
    return OnVertx.now(() -> figures.highest(SINCE, 5, 10)).stream()
        .filter(conduct -> conduct.pattern() == pattern)
        .toList();
  }

  private static Conduct student(Pattern pattern, Share own, Share others, Instant latest) {
    return new Conduct("conduct-s1", Participant.STUDENT, pattern, own, others, latest);
  }

  private static Conduct moves(
      String person,
      Participant role,
      long count,
      long of,
      long othersCount,
      long othersOf,
      Instant latest) {
    return new Conduct(
        person,
        role,
        Pattern.REQUESTS_TO_MOVE,
        new Share(count, of),
        new Share(othersCount, othersOf),
        latest);
  }
}
