package ai.aureeture.booking.domain.payment;

/** The provider's order a hold is paid by. */
public record OrderId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
