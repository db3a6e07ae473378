package ai.aureeture.booking.adapter.in.rest;

import ai.aureeture.booking.domain.Session;
import ai.aureeture.booking.domain.SessionStatus;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/**
 * A booking as the student's checkout needs it.
 *
 * @param payment only while it is unpaid and can be paid
 */
record BookingView(
    String bookingId,
    String status,
    Instant expiresAt,
    SessionView session,
    @JsonInclude(JsonInclude.Include.NON_NULL) PaymentView payment) {

  static BookingView of(Session session, String keyId) {
    return new BookingView(
        session.id().toString(),
        SessionView.word(session.status()),
        session.terms().holdExpiresAt(),
        SessionView.forStudent(session),
        session.status() == SessionStatus.PAYMENT_PENDING ? PaymentView.of(session, keyId) : null);
  }

  /**
   * @param amount in the currency's minor unit, as Razorpay's checkout takes it
   */
  record PaymentView(String provider, String keyId, String orderId, long amount, String currency) {

    private static PaymentView of(Session session, String keyId) {
      var price = session.terms().price();
      return session
          .order()
          .map(order ->
              new PaymentView("razorpay", keyId, order.value(), price.minor(), price.currency()))
          .orElse(null);
    }
  }

  record Many(List<BookingView> bookings) {}
}
