package ai.aureeture.booking.adapter.outbound.postgres.database;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * When a transaction must be committed or not at all, so that a caller who was told "unavailable"
 * can rely on it. The clock that ends the caller's wait tells before the commit. PostgreSQL itself
 * ends a transaction that is even older ({@code transaction_timeout}, from version 17 on), also
 * while it waits for us or has been stopped; since that costs the connection, a wait for a lock
 * ends earlier, and work that has waited too long for a connection is not begun.
 */
final class TransactionDeadline {
  /** What nearly all transactions have; the limits of each connection are made for it. */
  static final Duration USUAL = Duration.ofSeconds(8);

  private static final Duration TIME_TO_WORK = Duration.ofSeconds(2);
  private static final Duration GRACE = Duration.ofSeconds(1);

  /** How much less than usual may be left when the limits of the connection are to serve. */
  private static final Duration SHORT_WAIT = Duration.ofMillis(500);

  private static final String LIMIT =
      "select set_config('transaction_timeout', ?1, true), set_config('lock_timeout', ?2, true)";

  private final long end;

  private TransactionDeadline(long end) {
    this.end = end;
  }

  /**
   * @param time at least two seconds less than {@link IsolatedVertxContext} keeps a caller waiting
   */
  static TransactionDeadline after(Duration time) {
    return new TransactionDeadline(System.nanoTime() + time.toNanos());
  }

  /** Carries out the work in the transaction that has just begun. */
  <T> Uni<T> bind(Uni<T> work) {
    var left = left();
    if (left.compareTo(TIME_TO_WORK) < 0) {
      return Uni.createFrom().failure(new TimeoutException());
    }
    return Panache.getSession()
        .flatMap(database ->
            limit(database, left)
                .flatMap(_ -> work)
                .call(database::flush)
                .call(this::requireInTime));
  }

  // A question less for all that did not wait for their connection.
  private static Uni<?> limit(Mutiny.Session database, Duration left) {
    return USUAL.minus(left).abs().compareTo(SHORT_WAIT) < 0
        ? Uni.createFrom().voidItem()
        : database
            .createNativeQuery(LIMIT, Object[].class)
            .setParameter(1, millis(left.plus(GRACE)))
            .setParameter(2, millis(left.minus(GRACE)))
            .getSingleResult();
  }

  private static String millis(Duration time) {
    return String.valueOf(time.toMillis());
  }

  private Uni<Void> requireInTime() {
    return left().isPositive()
        ? Uni.createFrom().voidItem()
        : Uni.createFrom().failure(new TimeoutException());
  }

  private Duration left() {
    return Duration.ofNanos(end - System.nanoTime());
  }
}
