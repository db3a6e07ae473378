package ai.aureeture.events;

/**
 * A session that stood does not stand any more; its slot is free again.
 *
 * @param reason {@code refunded} or {@code declined}
 */
public record SessionCancelled(SessionSnapshot session, String reason) implements BookingEvent {}
