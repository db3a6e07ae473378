package ai.aureeture.events;

import ai.aureeture.events.session.SessionSnapshot;
import java.time.Instant;

/** A student holds the slot until {@code holdExpiresAt} while they pay. */
@EventType("ai.aureeture.booking.SlotHeld.v1")
public record SlotHeld(SessionSnapshot session, Instant holdExpiresAt) implements BookingEvent {}
