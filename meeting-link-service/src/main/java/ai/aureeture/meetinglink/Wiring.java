package ai.aureeture.meetinglink;

import ai.aureeture.meetinglink.application.RetryPolicy;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the core is given from outside: the time, and its limits. */
class Wiring {

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  @Singleton
  RetryPolicy retries(
      @ConfigProperty(name = "meetings.calendar-patience") Duration forCalendar,
      @ConfigProperty(name = "meetings.at-once") int atOnce) {
    return new RetryPolicy(forCalendar, atOnce);
  }
}
