package ai.aureeture.events;

import ai.aureeture.events.session.SessionChange;
import ai.aureeture.events.session.SessionSnapshot;

/**
 * Something about a session that stands is different, for the pages that show it; its time and its
 * money are not.
 */
@EventType("ai.aureeture.booking.SessionChanged.v1")
public record SessionChanged(SessionSnapshot session, SessionChange change)
    implements BookingEvent {}
