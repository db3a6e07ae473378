package ai.aureeture.events.session;

import org.jspecify.annotations.Nullable;

/**
 * What became of a session's time since it was booked.
 *
 * @param moves how many times it has moved, at the request of either
 * @param count how many times the mentor has asked to move it, whatever the answers; the student's
 *     requests do not count
 * @param pending the one request that waits for its answer; null when none does
 */
public record Reschedules(int moves, int count, @Nullable RescheduleRequest pending) {}
