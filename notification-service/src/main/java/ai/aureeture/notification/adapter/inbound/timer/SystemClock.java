package ai.aureeture.notification.adapter.inbound.timer;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The time of day, in milliseconds: what the store keeps and the wire shows is then the same. */
@Singleton
class SystemClock {
  @Produces
  @Singleton
  Clock clock() {
    return Clock.tickMillis(java.time.ZoneOffset.UTC);
  }
}
