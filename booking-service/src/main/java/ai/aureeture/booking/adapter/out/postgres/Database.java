package ai.aureeture.booking.adapter.out.postgres;

import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Transactions whose failures speak the core's language: UNAVAILABLE when PostgreSQL is away. */
final class Database {
  private Database() {}

  static <T> Uni<T> inTransaction(Supplier<Uni<T>> work) {
    return Panache.withTransaction(work).onFailure(Database::isAway).transform(_ -> away());
  }

  static <T> Uni<T> reading(Supplier<Uni<T>> work) {
    return Panache.withSession(work).onFailure(Database::isAway).transform(_ -> away());
  }

  /** The constraint that refused the change. */
  static Optional<String> brokenConstraint(Throwable failure) {
    return causes(failure)
        .filter(PgException.class::isInstance)
        .map(refusal -> ((PgException) refusal).getConstraint())
        .filter(constraint -> constraint != null)
        .findFirst();
  }

  private static boolean isAway(Throwable failure) {
    return !(failure instanceof SessionRefused)
        && causes(failure).anyMatch(Database::tellsOfOutage);
  }

  // Connection exceptions (08), too many connections (53), shutdown and start-up (57P).
  private static boolean tellsOfOutage(Throwable cause) {
    return switch (cause) {
      case PgException refusal when refusal.getSqlState() != null ->
          Stream.of("08", "53", "57P").anyMatch(refusal.getSqlState()::startsWith);
      case IOException _, TimeoutException _, VertxException _ -> true;
      default ->
          cause.getMessage() != null && cause.getMessage().contains("Connection is not active");
    };
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20);
  }

  private static SessionRefused away() {
    return new SessionRefused(Reason.UNAVAILABLE, "The booking store is away; please try again");
  }
}
