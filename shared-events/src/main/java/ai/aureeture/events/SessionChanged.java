package ai.aureeture.events;

/**
 * Something about a session that stands is different, for whoever shows it; its time and its money
 * are not.
 *
 * @param change {@code started} (the mentor is in the room), {@code edited} (its title or
 *     description) or {@code imported} (it was taken over from the former back end: the first event
 *     of its session, of which nobody is told)
 */
public record SessionChanged(SessionSnapshot session, String change) implements BookingEvent {}
