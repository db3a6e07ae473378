package ai.aureeture.events;

import java.time.Instant;

/**
 * The two have met.
 *
 * @param completedBy {@code mentor}, or {@code time} when nobody said so
 */
public record SessionCompleted(SessionSnapshot session, Instant completedAt, String completedBy)
    implements BookingEvent {}
