package ai.aureeture.events;

/**
 * Something about a session that stands is different, for the pages that show it; its time and its
 * money are not.
 *
 * @param change {@code started} (the mentor is in the room), {@code edited} (its title or
 *     description), {@code imported} (it was taken over from the former database: the first event
 *     of its session, of which no person is told) or {@code retold} (nothing is different: the
 *     session is told once more as it stands, for a service that has lost its store)
 */
public record SessionChanged(SessionSnapshot session, String change) implements BookingEvent {}
