package ai.aureeture.events;

/**
 * Something about a session that stands is different, for whoever shows it; its time and its money
 * are not.
 *
 * @param change {@code started} (the mentor is in the room) or {@code edited} (its title or
 *     description)
 */
public record SessionChanged(SessionSnapshot session, String change) implements BookingEvent {}
