package ai.aureeture.events;

import ai.aureeture.events.session.SessionSnapshot;

/** A free session that waits for no answer stands as soon as it is booked. */
@EventType("ai.aureeture.booking.SessionConfirmed.v1")
public record SessionConfirmed(SessionSnapshot session) implements BookingEvent {}
