package ai.aureeture.booking.domain.payment;

/** Where the student's money is. */
public enum PaymentStatus {
  PENDING,
  PAID,
  REFUNDED
}
