package ai.aureeture.booking.domain;

/** Money that the provider has captured for an order. */
public record Payment(PaymentId id, OrderId order, Money amount) {}
