package ai.aureeture.booking.adapter.outbound.postgres.rows;

import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.session.Session;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One session with its refunds and requests in one statement, and so as they were at one moment.
 */
public final class SessionQuery {
  private static final String SESSION =
      """
      select s, r, q from SessionRow s
        left join RefundRow r on r.sessionId = s.id
        left join RescheduleRow q on q.sessionId = s.id
      where s.%s = :value
      order by r.paymentId, q.requestedAt, q.id
      """;

  private static final String BY_ID = SESSION.formatted("id");
  private static final String BY_ORDER = SESSION.formatted("orderId");

  private static final String LOCK = "select 1 from session where id = ?1 for no key update";

  private SessionQuery() {}

  public static Uni<Optional<Session>> byId(SessionId id) {
    return find(BY_ID, id.value());
  }

  public static Uni<Optional<Session>> byOrder(OrderId order) {
    return find(BY_ORDER, order.value());
  }

  /** Locked until the transaction ends. */
  public static Uni<Optional<Session>> locked(SessionId id) {
    return Panache.getSession()
        .flatMap(database ->
            database
                .createNativeQuery(LOCK, Integer.class)
                .setParameter(1, id.value())
                .getResultList())
        // What waited for a lock sees other tables as they were before it: they are read after it.
        .flatMap(_ -> byId(id));
  }

  private static Uni<Optional<Session>> find(String query, Object value) {
    return Panache.getSession()
        .flatMap(database ->
            database
                .createSelectionQuery(query, Tuple.class)
                .setParameter("value", value)
                .getResultList())
        .map(SessionQuery::session);
  }

  private static Optional<Session> session(List<Tuple> found) {
    return found.stream()
        .findFirst()
        .map(first ->
            first
                .get(0, SessionRow.class)
                .toSession(
                    parts(found, 1, RefundRow.class).stream().map(RefundRow::toRefund).toList(),
                    parts(found, 2, RescheduleRow.class).stream()
                        .map(RescheduleRow::toRequest)
                        .toList()));
  }

  // Each refund stands beside each request.
  private static <T> List<T> parts(List<Tuple> found, int column, Class<T> type) {
    return found.stream()
        .map(row -> row.get(column, type))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
