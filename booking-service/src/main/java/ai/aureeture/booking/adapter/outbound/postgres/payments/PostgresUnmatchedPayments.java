package ai.aureeture.booking.adapter.outbound.postgres.payments;

import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.application.port.UnmatchedPayments;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.PaymentId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

@ApplicationScoped
class PostgresUnmatchedPayments implements UnmatchedPayments {
  private static final String ADD =
      """
      insert into unmatched_payment (payment_id, order_id, amount_minor, currency, seen_at)
      values (?1, cast(?2 as text), ?3, ?4, ?5) on conflict do nothing
      """;

  @Override
  public Uni<Boolean> add(Charge captured, Instant seenAt) {
    return Database.inTransaction(() ->
        Panache.getSession()
            .flatMap(database ->
                database
                    .createNativeQuery(ADD)
                    .setParameter(1, captured.id().value())
                    .setParameter(2, captured.order().map(OrderId::value).orElse(null))
                    .setParameter(3, captured.amount().minor())
                    .setParameter(4, captured.amount().currency())
                    .setParameter(5, seenAt)
                    .executeUpdate())
            .map(rows -> rows > 0));
  }

  @Override
  public Uni<Instant> firstSeen(Charge captured, Instant seenAt) {
    return add(captured, seenAt)
        .flatMap(isNew ->
            Database.reading(() ->
                UnmatchedPaymentRow.<UnmatchedPaymentRow>findById(captured.id().value())
                    .map(row -> row == null ? seenAt : row.seenAt)));
  }

  @Override
  public Uni<Void> remove(PaymentId payment) {
    // A DELETE statement: removing the entity fails now and then (HR000069).
    return Database.inTransaction(
        () -> UnmatchedPaymentRow.delete("paymentId", payment.value()).replaceWithVoid());
  }
}
