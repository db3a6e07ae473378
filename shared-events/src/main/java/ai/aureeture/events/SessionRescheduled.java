package ai.aureeture.events;

import ai.aureeture.events.session.RescheduleRequest;
import ai.aureeture.events.session.SessionSnapshot;
import java.time.Instant;

/**
 * The session has moved, in one step; the snapshot has the new time, the old one is free again.
 *
 * @param request the one that was approved, with the new time, which the answering person may have
 *     chosen
 * @param previousStartTime when it was to begin before
 * @param previousEndTime when it was to end before
 */
@EventType("ai.aureeture.booking.SessionRescheduled.v1")
public record SessionRescheduled(
    SessionSnapshot session,
    RescheduleRequest request,
    Instant previousStartTime,
    Instant previousEndTime)
    implements BookingEvent {}
