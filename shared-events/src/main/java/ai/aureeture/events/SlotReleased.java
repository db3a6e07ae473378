package ai.aureeture.events;

import ai.aureeture.events.session.CancelReason;
import ai.aureeture.events.session.SessionSnapshot;

/** A hold ended before the session was agreed on, and its slot is free again. */
@EventType("ai.aureeture.booking.SlotReleased.v1")
public record SlotReleased(SessionSnapshot session, CancelReason reason) implements BookingEvent {}
