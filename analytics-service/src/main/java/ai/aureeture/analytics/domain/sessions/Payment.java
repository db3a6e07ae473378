package ai.aureeture.analytics.domain.sessions;

import java.time.Instant;

/** The payment that confirmed a session; the amount is in the currency's minor unit. */
public record Payment(Instant at, long minor, String currency) {}
