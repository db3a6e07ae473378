package ai.aureeture.booking.domain;

import java.time.Duration;

/**
 * How often a session may be asked to move, and how long an answer may take.
 *
 * @param mostPerSide of one session, from each of the two people
 * @param mostPerDay of one person, for all of their sessions, in any 24 hours
 */
public record RescheduleRules(int mostPerSide, int mostPerDay, Duration timeToAnswer) {}
