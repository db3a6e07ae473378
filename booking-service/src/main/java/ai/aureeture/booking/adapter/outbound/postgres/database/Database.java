package ai.aureeture.booking.adapter.outbound.postgres.database;

import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.CompositeException;
import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Transactions whose failures speak the core's language: UNAVAILABLE when PostgreSQL is away,
 * OVERLOADED when it works and others were first for too long.
 */
public final class Database {
  private static final String ONE_MOMENT =
      "set transaction isolation level repeatable read, read only";

  private Database() {}

  /** What fails was not committed and never will be. */
  public static <T> Uni<T> inTransaction(Supplier<Uni<T>> work) {
    return inTransaction(TransactionDeadline.USUAL, work);
  }

  public static <T> Uni<T> inTransaction(Duration timeToCommit, Supplier<Uni<T>> work) {
    return inOurWords(() -> {
      var deadline = TransactionDeadline.after(timeToCommit);
      return IsolatedVertxContext.run(
          () -> Panache.withTransaction(() -> deadline.bind(Uni.createFrom().deferred(work::get))));
    });
  }

  public static <T> Uni<T> reading(Supplier<Uni<T>> work) {
    return inOurWords(() -> IsolatedVertxContext.run(() -> Panache.withSession(work)));
  }

  /** One statement without Hibernate. */
  public static Uni<RowSet<Row>> read(Pool pool, String sql, Object... parameters) {
    return inOurWords(() ->
        IsolatedVertxContext.run(() ->
            Uni.createFrom()
                .emitter(asked ->
                    pool.preparedQuery(sql)
                        .execute(Tuple.from(parameters))
                        .onComplete(asked::complete, asked::fail))));
  }

  /** For reads that must all see the store as it was at one moment. */
  public static <T> Uni<T> atOneMoment(Supplier<Uni<T>> work) {
    return inOurWords(() ->
        IsolatedVertxContext.run(() ->
            Panache.withTransaction(() ->
                Panache.getSession()
                    .flatMap(database -> database.createNativeQuery(ONE_MOMENT).executeUpdate())
                    .flatMap(_ -> work.get()))));
  }

  /** Also none at all, which Panache refuses. */
  public static Uni<Void> persistAll(List<? extends PanacheEntityBase> rows) {
    return rows.isEmpty() ? Uni.createFrom().voidItem() : PanacheEntityBase.persist(rows);
  }

  /** Whether it was this constraint that refused the change. */
  public static boolean broke(String constraint, Throwable failure) {
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

  // What is called composite is a failure, then that of the rollback after it.
  private static <T> Uni<T> inOurWords(Supplier<Uni<T>> work) {
    return Uni.createFrom()
        .deferred(() -> {
          var wait = new StoreWait();
          return work.get()
              .onFailure(CompositeException.class)
              .transform(Throwable::getCause)
              .onItemOrFailure()
              .invoke((_, failure) -> wait.end(failure))
              .onFailure(wait::isOverload)
              .transform(_ -> overloaded())
              .onFailure(Outage::isMeantBy)
              .invoke(OutageLog::add)
              .onFailure(Outage::isMeantBy)
              .transform(_ -> away());
        });
  }

  private static SessionRefused overloaded() {
    return new SessionRefused(Reason.OVERLOADED, "We’re very busy right now; please try again");
  }

  private static SessionRefused away() {
    return new SessionRefused(
        Reason.UNAVAILABLE, "Booking isn’t available right now; please try again");
  }
}
