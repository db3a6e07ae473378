package ai.aureeture.events;

import java.time.Instant;

/** A student holds the slot until {@code holdExpiresAt} while she pays. */
public record SlotHeld(SessionSnapshot session, Instant holdExpiresAt) implements BookingEvent {}
