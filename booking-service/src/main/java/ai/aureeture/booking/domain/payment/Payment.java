package ai.aureeture.booking.domain.payment;

/**
 * Money that the provider has captured for an order.
 *
 * @param amount what was captured; it differs from the session's price where the student bears the
 *     provider's fee or the provider gives a discount
 */
public record Payment(PaymentId id, OrderId order, Money amount) {}
