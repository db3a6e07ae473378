package ai.aureeture.analytics.domain.sessions;

import java.time.Instant;

/**
 * Money went back to the student.
 *
 * @param minor what went back now, in the currency's minor unit, without what went back before
 * @param slotLost of a payment that came when the slot was taken, or after the start
 */
public record Refund(Instant at, long minor, String currency, boolean slotLost) {}
