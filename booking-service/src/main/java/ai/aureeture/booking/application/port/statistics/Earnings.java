package ai.aureeture.booking.application.port.statistics;

import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.statistics.PeriodEarnings;
import ai.aureeture.booking.domain.statistics.TimeRange;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/** What mentors earn with their sessions. Every answer is about one mentor and one currency. */
public interface Earnings {
  /** In which currency and by whose calendar the mentor is to be told; also of one unknown. */
  Uni<Account> account(String mentorId);

  /**
   * The prices of completed sessions, each less the parts that went back and never below 0, by when
   * the sessions started.
   *
   * @param cuts where a new stretch begins; what is before the first is left out
   */
  Uni<PeriodEarnings> takings(String mentorId, String currency, NavigableSet<Instant> cuts);

  /**
   * Payments for sessions that start in that range, the one that came in last first, from {@code
   * after} on.
   */
  Uni<Page> received(
      String mentorId, String currency, TimeRange range, int limit, Optional<Place> after);

  /**
   * How a mentor's earnings are told.
   *
   * @param currency their offer's: what they earned in another one before is not counted
   * @param zone the one their latest booking was made in, which is their schedule's of then
   * @param first when the first session that they completed started
   */
  record Account(String currency, ZoneId zone, Optional<Instant> first) {}

  /**
   * A student's payment, with the session it is for.
   *
   * @param at when it came in: of a completed session its end, by when it is earned, of any other
   *     when it was booked
   * @param amount the session's price, whatever was captured, less the parts that went back and
   *     never below 0; the whole price when it is refunded
   */
  record Received(
      String paymentId,
      SessionId session,
      Instant start,
      Instant at,
      String student,
      String title,
      Money amount,
      State state) {
    public enum State {
      /** The session is completed: the money is earned. */
      PAID,
      /** The session is still to come, or to be completed. */
      PENDING,
      /** The session is called off, or the whole payment is back with the student or on its way. */
      REFUNDED
    }
  }

  /** The payments, and the place to go on from; empty at the end. */
  record Page(List<Received> payments, Optional<Place> next) {}

  /**
   * @param at when the payment came in
   */
  record Place(Instant at, SessionId session) {}
}
