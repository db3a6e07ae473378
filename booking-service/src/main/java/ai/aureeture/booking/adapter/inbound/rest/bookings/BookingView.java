package ai.aureeture.booking.adapter.inbound.rest.bookings;

import ai.aureeture.booking.adapter.inbound.rest.sessions.SessionView;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionStatus;
import ai.aureeture.http.openapi.EnumText;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A booking as the student's checkout needs it.
 *
 * @param expiresAt until when it can be paid or answered; without meaning once it stands
 * @param payment only while it is unpaid and can be paid
 */
record BookingView(
    String bookingId,
    @EnumText(SessionStatus.class) String status,
    @Schema(
            description =
                "Until when the booking can be paid or answered; means nothing once its session is scheduled")
        Instant expiresAt,
    SessionView session,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CheckoutView payment) {

  static BookingView of(Session session, String keyId) {
    return new BookingView(
        session.id().toString(),
        SessionView.word(session.status()),
        session.terms().holdExpiresAt(),
        SessionView.forStudent(session),
        session.status() == SessionStatus.PAYMENT_PENDING ? CheckoutView.of(session, keyId) : null);
  }

  /**
   * @param amount in the currency's minor unit, as Razorpay's checkout takes it
   */
  record CheckoutView(String provider, String keyId, String orderId, long amount, String currency) {

    private static CheckoutView of(Session session, String keyId) {
      var price = session.terms().price();
      return session
          .order()
          .map(order ->
              new CheckoutView("razorpay", keyId, order.value(), price.minor(), price.currency()))
          .orElse(null);
    }
  }

  /** The holds that are open. */
  record BookingsView(List<BookingView> bookings) {}
}
