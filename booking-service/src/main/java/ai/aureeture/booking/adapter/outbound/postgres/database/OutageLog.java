package ai.aureeture.booking.adapter.outbound.postgres.database;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * Says why a PostgreSQL that answers cannot serve, such as a full disk: the callers only hear that
 * the store is away. One line a minute at most.
 */
final class OutageLog {
  private static final Logger LOG = Logger.getLogger(OutageLog.class);
  private static final long PAUSE = Duration.ofMinutes(1).toNanos();
  private static final AtomicLong NEXT = new AtomicLong(System.nanoTime());

  private OutageLog() {}

  static void add(Throwable failure) {
    Database.causes(failure)
        .filter(cause -> !Database.sqlState(cause).isEmpty())
        .findFirst()
        .filter(_ -> isDue())
        .ifPresent(cause ->
            LOG.warnf(
                "PostgreSQL cannot serve: %s (%s)", cause.getMessage(), Database.sqlState(cause)));
  }

  private static boolean isDue() {
    long next = NEXT.get();
    long now = System.nanoTime();
    return now - next >= 0 && NEXT.compareAndSet(next, now + PAUSE);
  }
}
