package ai.aureeture.booking.domain.payment;

/** What a session was given for: money that is there, or nothing at all. There is no third. */
public sealed interface Fee {

  record Paid(Payment payment) implements Fee {}

  /** The mentor asks no price. */
  record Free() implements Fee {}
}
