package ai.aureeture.events;

import ai.aureeture.events.session.CompletedBy;
import ai.aureeture.events.session.SessionSnapshot;
import java.time.Instant;

/**
 * The two have met.
 *
 * @param completedAt when the mentor said so, or enough time had passed; not when they parted
 * @param completedBy what completed it
 */
@EventType("ai.aureeture.booking.SessionCompleted.v1")
public record SessionCompleted(
    SessionSnapshot session, Instant completedAt, CompletedBy completedBy)
    implements BookingEvent {}
