package ai.aureeture.booking.domain;

/** Where the student's money is. */
public enum PaymentStatus {
  PENDING,
  PAID,
  REFUNDED
}
