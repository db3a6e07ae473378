package ai.aureeture.events;

import ai.aureeture.events.session.SessionChange;
import ai.aureeture.events.session.SessionSnapshot;

/**
 * Something about a session is different, for the pages that show it; its time and its money are
 * not. With {@code retold} nothing is, and with {@code imported} it is the first event of its
 * session.
 *
 * @param change what is different
 */
@EventType("ai.aureeture.booking.SessionChanged.v1")
public record SessionChanged(SessionSnapshot session, SessionChange change)
    implements BookingEvent {}
