package ai.aureeture.booking.application.booking;

import ai.aureeture.booking.application.booking.BookSlot.Command;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.session.Session;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * What a browser says about a payment; only the payment and who asks are needed.
 *
 * @param command the session to book with a payment that none was booked for; empty where the
 *     browser does not say all of it
 */
public record ReportedPayment(
    String studentId,
    PaymentId payment,
    Optional<OrderId> order,
    Optional<String> signature,
    Details details,
    Optional<Command> command) {

  /** For a payment of a booking. */
  public ReportedPayment(
      String studentId,
      PaymentId payment,
      Optional<OrderId> order,
      Optional<String> signature,
      Details details) {
    this(studentId, payment, order, signature, details, Optional.empty());
  }

  /**
   * What an older front end repeats of the booking. It must agree where it is sent.
   *
   * @param amount in the major unit
   */
  public record Details(
      Optional<String> mentorId,
      Optional<Instant> startTime,
      Optional<Instant> endTime,
      Optional<BigDecimal> amount) {
    public static final Details NONE =
        new Details(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    void agreeWith(Session session, PaymentId payment) {
      var slot = session.slot();
      require(mentorId.filter(id -> !id.equals(session.terms().mentor().id())).isEmpty());
      // What has moved since was paid for at another time, which a late repeat still names.
      if (session.reschedules().moves() == 0) {
        require(startTime.filter(start -> !start.equals(slot.start())).isEmpty());
        require(endTime.filter(end -> !end.equals(slot.end())).isEmpty());
      }
      // What the page calls the amount is of no account once the payment was taken for the session.
      if (!session.isPaidBy(payment)
          && amount.filter(a -> a.compareTo(session.terms().price().major()) != 0).isPresent()) {
        throw new SessionRefused(Reason.AMOUNT_MISMATCH, "The booking is of another amount");
      }
    }

    private static void require(boolean agrees) {
      if (!agrees) {
        throw new SessionRefused(
            Reason.BOOKING_MISMATCH, "The details sent are not those of the booking");
      }
    }
  }
}
