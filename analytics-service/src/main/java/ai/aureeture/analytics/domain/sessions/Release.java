package ai.aureeture.analytics.domain.sessions;

import java.time.Instant;

/**
 * A hold ended unpaid.
 *
 * @param lapsed by time, not by the student's choice
 */
public record Release(Instant at, boolean lapsed) {}
