package ai.aureeture.events;

import ai.aureeture.events.session.RejectionReason;

/** The session stays at its time. */
@EventType("ai.aureeture.booking.RescheduleRejected.v1")
public record RescheduleRejected(
    SessionSnapshot session, RescheduleRequest request, RejectionReason reason)
    implements BookingEvent {}
