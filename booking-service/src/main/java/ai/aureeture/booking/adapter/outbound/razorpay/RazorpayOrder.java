package ai.aureeture.booking.adapter.outbound.razorpay;

import ai.aureeture.booking.domain.session.Session;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Duration;
import java.util.Map;

record RazorpayOrder(String id, String receipt, String status) {

  boolean isPaid() {
    return "paid".equals(status);
  }

  /** The receipt, our session's id, is what an order is found by when its answer was lost. */
  record Request(
      long amount, String currency, String receipt, Map<String, String> notes, Payment payment) {

    static Request of(Session session) {
      var terms = session.terms();
      var id = session.id().toString();
      return new Request(
          terms.price().minor(),
          terms.price().currency(),
          id,
          Map.of("bookingId", id),
          Payment.capturedWithin(Duration.between(terms.bookedAt(), terms.holdExpiresAt())));
    }
  }

  @JsonNaming(SnakeCaseStrategy.class)
  record Payment(String capture, Options captureOptions) {
    private static final long LEAST_MINUTES = 12;

    // Both periods the same: what is authorized later than that, Razorpay returns by itself.
    static Payment capturedWithin(Duration holdTime) {
      long minutes = Math.max(LEAST_MINUTES, holdTime.toMinutes());
      return new Payment("automatic", new Options(minutes, minutes, "normal"));
    }
  }

  @JsonNaming(SnakeCaseStrategy.class)
  record Options(long automaticExpiryPeriod, long manualExpiryPeriod, String refundSpeed) {}
}
