package ai.aureeture.events;

import ai.aureeture.events.session.SessionSnapshot;

/** The mentor gives the free session that was asked for: it stands. */
@EventType("ai.aureeture.booking.SessionAccepted.v1")
public record SessionAccepted(SessionSnapshot session) implements BookingEvent {}
