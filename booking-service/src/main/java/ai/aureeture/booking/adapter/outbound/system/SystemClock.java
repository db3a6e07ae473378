package ai.aureeture.booking.adapter.outbound.system;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The time, as exact as PostgreSQL keeps it, so that what is read equals what was written. */
class SystemClock {
  @Produces
  @Singleton
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
  }
}
