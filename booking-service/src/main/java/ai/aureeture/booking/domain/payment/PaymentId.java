package ai.aureeture.booking.domain.payment;

/** One payment at the provider: the natural key that makes a confirmation happen once. */
public record PaymentId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
