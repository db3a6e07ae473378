package ai.aureeture.events;

import ai.aureeture.events.session.RejectionReason;
import ai.aureeture.events.session.RescheduleRequest;
import ai.aureeture.events.session.SessionSnapshot;

/**
 * The session stays at its time, and the request has had its end.
 *
 * @param reason why it was not moved
 */
@EventType("ai.aureeture.booking.RescheduleRejected.v1")
public record RescheduleRejected(
    SessionSnapshot session, RescheduleRequest request, RejectionReason reason)
    implements BookingEvent {}
