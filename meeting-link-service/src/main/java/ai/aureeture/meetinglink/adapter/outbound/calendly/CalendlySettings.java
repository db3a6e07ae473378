package ai.aureeture.meetinglink.adapter.outbound.calendly;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** How Calendly is reached, and how long for an answer is too long. */
@ConfigMapping(prefix = "calendly")
interface CalendlySettings {
  /** Absent: every room is Jitsi's. */
  Optional<String> apiKey();

  /** For one call. */
  Duration timeout();

  Breaker breaker();

  /** When calls are not even tried any more. */
  interface Breaker {
    /** Calls looked at. */
    int window();

    double failureRatio();

    /** How long Calendly is not asked. */
    Duration pause();
  }
}
