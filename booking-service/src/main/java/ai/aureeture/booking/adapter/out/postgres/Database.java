package ai.aureeture.booking.adapter.out.postgres;

import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Transactions whose failures speak the core's language: UNAVAILABLE when PostgreSQL is away. */
final class Database {
  private static final String ONE_MOMENT =
      "set transaction isolation level repeatable read, read only";

  private Database() {}

  static <T> Uni<T> inTransaction(Supplier<Uni<T>> work) {
    return inOurWords(Apart.run(() -> Panache.withTransaction(work)));
  }

  static <T> Uni<T> reading(Supplier<Uni<T>> work) {
    return inOurWords(Apart.run(() -> Panache.withSession(work)));
  }

  /** For reads that must all see the store as it was at one moment. */
  static <T> Uni<T> atOneMoment(Supplier<Uni<T>> work) {
    return inTransaction(() ->
        Panache.getSession()
            .flatMap(database -> database.createNativeQuery(ONE_MOMENT).executeUpdate())
            .flatMap(_ -> work.get()));
  }

  /** Whether it was this constraint that refused the change. */
  static boolean broke(String constraint, Throwable failure) {
    // Hibernate keeps of the server's error only its message, which names the constraint.
    return causes(failure)
        .filter(cause -> sqlState(cause).startsWith("23"))
        .anyMatch(cause -> cause.getMessage().contains('"' + constraint + '"'));
  }

  /** The SQLSTATE, when it was the server that failed. */
  static String sqlState(Throwable cause) {
    String state =
        switch (cause) {
          case PgException refusal -> refusal.getSqlState();
          case SQLException refusal -> refusal.getSQLState();
          default -> "";
        };
    return state == null ? "" : state;
  }

  static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20);
  }

  private static <T> Uni<T> inOurWords(Uni<T> work) {
    return work.onFailure(Outage::isMeantBy)
        .transform(_ ->
            new SessionRefused(Reason.UNAVAILABLE, "The booking store is away; please try again"));
  }
}
