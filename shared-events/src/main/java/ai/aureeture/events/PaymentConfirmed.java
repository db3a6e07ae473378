package ai.aureeture.events;

import java.time.Instant;

/** The money is captured and the session stands. Emitted once for a session. */
public record PaymentConfirmed(
    SessionSnapshot session, String paymentId, String orderId, Instant confirmedAt)
    implements BookingEvent {}
