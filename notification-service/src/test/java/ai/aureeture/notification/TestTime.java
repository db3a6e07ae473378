package ai.aureeture.notification;

import io.quarkus.test.Mock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The service's clock: it shows the real time until a test turns it, and again after that. */
@Mock
public final class TestTime {
  private static final Clock REAL = Clock.tickMillis(ZoneOffset.UTC);
  private static volatile Clock shown = REAL;

  /** From now on it is this very instant. */
  public static void is(String instant) {
    shown = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
  }

  /** Advances the clock by this much; time runs on from there. */
  public static void passes(Duration time) {
    shown = Clock.offset(REAL, time);
  }

  public static void runs() {
    shown = REAL;
  }

  @Produces
  @Singleton
  Clock clock() {
    return new Clock() {
      @Override
      public Instant instant() {
        return shown.instant();
      }

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
      }
    };
  }
}
