package ai.aureeture.booking.adapter.outbound.postgres.database;

import java.util.concurrent.TimeoutException;

/**
 * One wait for the store. When it was in vain, it was for other transactions if one of them had its
 * answer meanwhile, and else for a store that is away.
 */
final class StoreWait {
  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private static volatile long lastAnswer = System.nanoTime();

  private final long begin = System.nanoTime();

  /** To be called with whatever came: an answer of the store (also a "no") or nothing. */
  void end(Throwable failure) {
    if (failure == null || !Outage.isMeantBy(failure)) {
      lastAnswer = System.nanoTime();
    }
  }

  boolean isOverload(Throwable failure) {
    return Database.causes(failure).map(Database::sqlState).anyMatch(LOCK_NOT_AVAILABLE::equals)
        || Database.causes(failure).anyMatch(TimeoutException.class::isInstance)
            && lastAnswer - begin > 0;
  }
}
