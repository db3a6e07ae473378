package ai.aureeture.events;

import ai.aureeture.events.session.RescheduleRequest;
import ai.aureeture.events.session.SessionSnapshot;

/**
 * One of the two asks to move the session, which stands at its old time until the answer. The
 * request is the snapshot's pending one as well.
 */
@EventType("ai.aureeture.booking.RescheduleRequested.v1")
public record RescheduleRequested(SessionSnapshot session, RescheduleRequest request)
    implements BookingEvent {}
