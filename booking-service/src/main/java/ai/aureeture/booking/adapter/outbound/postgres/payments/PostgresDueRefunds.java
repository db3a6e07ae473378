package ai.aureeture.booking.adapter.outbound.postgres.payments;

import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.adapter.outbound.postgres.database.DueConditions;
import ai.aureeture.booking.adapter.outbound.postgres.rows.RefundRow;
import ai.aureeture.booking.application.port.DueRefunds;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.payment.PaymentId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The agenda of refunds; a lease is the date of the next attempt moved on. */
@ApplicationScoped
class PostgresDueRefunds implements DueRefunds {
  private static final String TAKE_DUE =
      """
      update refund set next_attempt_at = ?1 where payment_id in (
        select payment_id from refund where %s?2
        order by next_attempt_at limit ?3 for update skip locked)
      returning session_id, payment_id, attempts, refusals
      """
          .formatted(DueConditions.REFUND);

  @Override
  public Uni<List<DueRefund>> takeDue(Instant now, Duration lease, int limit) {
    return Database.inTransaction(() ->
        Panache.getSession()
            .flatMap(database ->
                database
                    .createNativeQuery(TAKE_DUE, Tuple.class)
                    .setParameter(1, now.plus(lease))
                    .setParameter(2, now)
                    .setParameter(3, limit)
                    .getResultList())
            .map(rows -> rows.stream().map(PostgresDueRefunds::dueRefund).toList()));
  }

  @Override
  public Uni<Void> tryAgain(PaymentId payment, Instant at) {
    return Database.inTransaction(() ->
        RefundRow.update(
                "attempts = attempts + 1, nextAttemptAt = ?1 where paymentId = ?2",
                at,
                payment.value())
            .replaceWithVoid());
  }

  @Override
  public Uni<Void> tryAgainAfterRefusal(PaymentId payment, Instant at) {
    return Database.inTransaction(() ->
        RefundRow.update(
                "attempts = attempts + 1, refusals = refusals + 1, nextAttemptAt = ?1"
                    + " where paymentId = ?2",
                at,
                payment.value())
            .replaceWithVoid());
  }

  private static DueRefund dueRefund(Tuple row) {
    return new DueRefund(
        new SessionId(row.get(0, UUID.class)),
        new PaymentId(row.get(1, String.class)),
        row.get(2, Integer.class),
        row.get(3, Integer.class));
  }
}
