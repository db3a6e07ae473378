package ai.aureeture.notification;

import io.quarkus.test.Mock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The service's clock: it shows the real time until a test stops it, and again after that. */
@Mock
public final class TestTime {
  private static final Clock REAL = Clock.tickMillis(ZoneOffset.UTC);
  private static volatile Instant stopped;

  /** From now on it is this very instant. */
  public static void is(String instant) {
    stopped = Instant.parse(instant);
  }

  public static void runs() {
    stopped = null;
  }

  @Produces
  @Singleton
  Clock clock() {
    return new Clock() {
      @Override
      public Instant instant() {
        var now = stopped;
        return now == null ? REAL.instant() : now;
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
