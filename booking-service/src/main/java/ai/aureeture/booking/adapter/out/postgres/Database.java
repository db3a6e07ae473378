package ai.aureeture.booking.adapter.out.postgres;

import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Transactions whose failures speak the core's language: UNAVAILABLE when PostgreSQL is away. */
final class Database {
  private Database() {}

  static <T> Uni<T> inTransaction(Supplier<Uni<T>> work) {
    return toItsEnd(Panache.withTransaction(work))
        .onFailure(Database::isAway)
        .transform(_ -> away());
  }

  static <T> Uni<T> reading(Supplier<Uni<T>> work) {
    return toItsEnd(Panache.withSession(work)).onFailure(Database::isAway).transform(_ -> away());
  }

  /**
   * A caller who hangs up cancels what he asked for; a session that is closed under a running
   * statement is not safe to cancel, so what has begun goes on without him.
   */
  private static <T> Uni<T> toItsEnd(Uni<T> work) {
    return Uni.createFrom()
        .emitter(asked -> {
          var _ = work.subscribe().with(asked::complete, asked::fail);
        });
  }

  /** Whether it was this constraint that refused the change. */
  static boolean broke(String constraint, Throwable failure) {
    // Hibernate keeps of the server's error only its message, which names the constraint.
    return causes(failure)
        .filter(cause -> sqlState(cause).startsWith("23"))
        .anyMatch(cause -> cause.getMessage().contains('"' + constraint + '"'));
  }

  private static boolean isAway(Throwable failure) {
    return !(failure instanceof SessionRefused)
        && causes(failure).anyMatch(Database::tellsOfOutage);
  }

  // Connection exceptions (08), too many connections (53), shutdown and start-up (57P).
  private static boolean tellsOfOutage(Throwable cause) {
    return switch (cause) {
      case IOException _, TimeoutException _, VertxException _ -> true;
      case Throwable other
          when Stream.of("08", "53", "57P").anyMatch(sqlState(other)::startsWith) ->
          true;
      default ->
          cause.getMessage() != null && cause.getMessage().contains("Connection is not active");
    };
  }

  private static String sqlState(Throwable cause) {
    String state =
        switch (cause) {
          case PgException refusal -> refusal.getSqlState();
          case SQLException refusal -> refusal.getSQLState();
          default -> "";
        };
    return state == null ? "" : state;
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20);
  }

  private static SessionRefused away() {
    return new SessionRefused(Reason.UNAVAILABLE, "The booking store is away; please try again");
  }
}
