package ai.aureeture.availability;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** For the service under test it is Wednesday morning, 10 March 2027. */
@Alternative
@Priority(1)
public class FixedClock {
  public static final Instant NOW = Instant.parse("2027-03-10T09:00:00Z");

  @Produces
  @Singleton
  Clock clock() {
    return Clock.fixed(NOW, ZoneOffset.UTC);
  }
}
