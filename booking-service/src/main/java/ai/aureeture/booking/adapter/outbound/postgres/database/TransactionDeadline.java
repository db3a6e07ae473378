package ai.aureeture.booking.adapter.outbound.postgres.database;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * When a transaction must be committed or not at all, so that a caller who was told "unavailable"
 * can rely on it. PostgreSQL's clock tells before the commit. PostgreSQL itself ends a transaction
 * that is even older ({@code transaction_timeout}, from version 17 on), also while it waits for us
 * or has been stopped; since that costs the connection, a wait for a lock ends earlier, and work
 * that has waited too long for a connection is not begun.
 */
final class TransactionDeadline {
  private static final Duration TIME_TO_WORK = Duration.ofSeconds(2);
  private static final Duration GRACE = Duration.ofSeconds(1);

  private static final String LIMIT =
      "select set_config('transaction_timeout', ?1, true), set_config('lock_timeout', ?2, true)";
  private static final String AGE =
      "select cast(extract(epoch from clock_timestamp() - now()) * 1000 as bigint)";

  private final long end;

  private TransactionDeadline(long end) {
    this.end = end;
  }

  static TransactionDeadline after(Duration time) {
    return new TransactionDeadline(System.nanoTime() + time.toNanos());
  }

  /** Carries out the work in the transaction that has just begun. */
  <T> Uni<T> bind(Uni<T> work) {
    var left = Duration.ofNanos(end - System.nanoTime());
    if (left.compareTo(TIME_TO_WORK) < 0) {
      return Uni.createFrom().failure(new TimeoutException());
    }
    return Panache.getSession()
        .flatMap(database ->
            limit(database, left)
                .flatMap(_ -> work)
                .call(database::flush)
                .call(() -> requireYounger(database, left)));
  }

  private static Uni<?> limit(Mutiny.Session database, Duration left) {
    return database
        .createNativeQuery(LIMIT, Object[].class)
        .setParameter(1, millis(left.plus(GRACE)))
        .setParameter(2, millis(left.minus(GRACE)))
        .getSingleResult();
  }

  private static String millis(Duration time) {
    return String.valueOf(time.toMillis());
  }

  private static Uni<Long> requireYounger(Mutiny.Session database, Duration left) {
    return database
        .createNativeQuery(AGE, Long.class)
        .getSingleResult()
        .flatMap(age ->
            age < left.toMillis()
                ? Uni.createFrom().item(age)
                : Uni.createFrom().failure(new TimeoutException()));
  }
}
