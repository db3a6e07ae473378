package ai.aureeture.events;

import ai.aureeture.events.session.CancelReason;
import ai.aureeture.events.session.SessionSnapshot;

/**
 * A hold, or a request for a free session, ended before the session was agreed on, and its slot is
 * free again. A payment that comes late may still revive the session.
 *
 * @param reason only {@code hold-lapsed} or {@code hold-released}; a request that the mentor
 *     declines or does not answer is cancelled instead
 */
@EventType("ai.aureeture.booking.SlotReleased.v1")
public record SlotReleased(SessionSnapshot session, CancelReason reason) implements BookingEvent {}
