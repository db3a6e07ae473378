package ai.aureeture.events;

/**
 * The session stays at its time.
 *
 * @param reason {@code rejected} (by the other person), {@code lapsed} (nobody answered in time, or
 *     the session began)
 */
public record RescheduleRejected(SessionSnapshot session, RescheduleRequest request, String reason)
    implements BookingEvent {}
