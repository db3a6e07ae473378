package ai.aureeture.events;

import ai.aureeture.events.session.SessionSnapshot;
import java.time.Instant;

/**
 * A student holds the slot until {@code holdExpiresAt} while they pay. A session that is paid for
 * before it is booked has no such event.
 *
 * @param holdExpiresAt when the slot is free again without a payment
 */
@EventType("ai.aureeture.booking.SlotHeld.v1")
public record SlotHeld(SessionSnapshot session, Instant holdExpiresAt) implements BookingEvent {}
