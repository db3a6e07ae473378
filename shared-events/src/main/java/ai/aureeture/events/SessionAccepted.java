package ai.aureeture.events;

/** The mentor gives the free session that was asked for: it stands. */
public record SessionAccepted(SessionSnapshot session) implements BookingEvent {}
