package ai.aureeture.e2e.actors;

import java.time.Instant;

/** A held slot with the order that pays for it. */
public record Booking(
    String bookingId, String status, Instant expiresAt, Session session, Payment payment) {

  /** What Razorpay's checkout takes; {@code amount} is in paise. */
  public record Payment(
      String provider, String keyId, String orderId, long amount, String currency) {}

  public String orderId() {
    return payment.orderId();
  }
}
