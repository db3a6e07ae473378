package ai.aureeture.booking.adapter.outbound.postgres.database;

import java.util.concurrent.TimeoutException;

/**
 * One wait for the store. When it was in vain, it was for other transactions if one of them had its
 * answer meanwhile, and else for a store that is away.
 */
final class StoreWait {
  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final String TRANSACTION_TIMEOUT = "25P04";

  private static volatile long lastAnswer = System.nanoTime();

  private final long begin = System.nanoTime();

  /** To be called with whatever came: an answer of the store (also a "no") or nothing. */
  void end(Throwable failure) {
    if (failure == null || !Outage.isMeantBy(failure)) {
      lastAnswer = System.nanoTime();
    }
  }

  boolean isOverload(Throwable failure) {
    return has(LOCK_NOT_AVAILABLE, failure)
        || (has(TRANSACTION_TIMEOUT, failure)
                || Database.causes(failure).anyMatch(TimeoutException.class::isInstance))
            && lastAnswer - begin > 0;
  }

  private static boolean has(String sqlState, Throwable failure) {
    return Database.causes(failure).map(Database::sqlState).anyMatch(sqlState::equals);
  }
}
