package ai.aureeture.analytics.domain.sessions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A session as one event shows it.
 *
 * @param version of two states of a session the higher is newer
 * @param zone the mentor's, as it was at the booking
 */
public record SessionState(
    long version, ZoneId zone, Instant bookedAt, Instant startTime, Outcome outcome, Room room) {

  LocalDate day(Instant at) {
    return at.atZone(zone).toLocalDate();
  }
}
