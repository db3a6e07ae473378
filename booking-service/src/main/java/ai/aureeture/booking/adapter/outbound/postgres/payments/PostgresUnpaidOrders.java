package ai.aureeture.booking.adapter.outbound.postgres.payments;

import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.adapter.outbound.postgres.database.DueConditions;
import ai.aureeture.booking.adapter.outbound.postgres.rows.SessionRow;
import ai.aureeture.booking.application.port.UnpaidOrders;
import ai.aureeture.booking.domain.SessionId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The agenda is a column of the session; a lease is its date moved on. */
@ApplicationScoped
class PostgresUnpaidOrders implements UnpaidOrders {
  private static final String TAKE_DUE =
      """
      update session set reconcile_at = ?1 where id in (
        select id from session where %s?2
        order by reconcile_at limit ?3 for update skip locked)
      returning id
      """
          .formatted(DueConditions.UNPAID_ORDER);

  @Override
  public Uni<List<SessionId>> takeDue(Instant now, Duration lease, int limit) {
    return Database.inTransaction(() ->
        Panache.getSession()
            .flatMap(database ->
                database
                    .createNativeQuery(TAKE_DUE, UUID.class)
                    .setParameter(1, now.plus(lease))
                    .setParameter(2, now)
                    .setParameter(3, limit)
                    .getResultList())
            .map(ids -> ids.stream().map(SessionId::new).toList()));
  }

  @Override
  public Uni<Void> askAgain(SessionId session, Optional<Instant> at) {
    return Database.inTransaction(() ->
        SessionRow.update("reconcileAt = ?1 where id = ?2", at.orElse(null), session.value())
            .replaceWithVoid());
  }
}
