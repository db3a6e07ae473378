package ai.aureeture.events;

import ai.aureeture.events.session.SessionSnapshot;
import java.time.Instant;

/**
 * A student asks for a free session; its slot is held until the mentor answers or {@code lapsesAt}.
 *
 * @param lapsesAt when it is too late to answer, and the request ends as declined
 */
@EventType("ai.aureeture.booking.SessionRequested.v1")
public record SessionRequested(SessionSnapshot session, Instant lapsesAt) implements BookingEvent {}
