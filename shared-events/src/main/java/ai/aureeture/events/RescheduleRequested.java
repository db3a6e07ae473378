package ai.aureeture.events;

/**
 * One of the two asks to move the session, which stands at its old time until the answer. The
 * request is the snapshot's pending one as well.
 */
@EventType("ai.aureeture.booking.RescheduleRequested.v1")
public record RescheduleRequested(SessionSnapshot session, RescheduleRequest request)
    implements BookingEvent {}
