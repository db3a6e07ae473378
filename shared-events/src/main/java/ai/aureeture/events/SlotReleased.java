package ai.aureeture.events;

/**
 * An unpaid hold ended and its slot is free again.
 *
 * @param reason {@code hold-lapsed} or {@code hold-released}
 */
public record SlotReleased(SessionSnapshot session, String reason) implements BookingEvent {}
