package ai.aureeture.booking.adapter.outbound.postgres.payments;

import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.adapter.outbound.postgres.database.DueConditions;
import ai.aureeture.booking.application.port.AdoptablePayments;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.payment.AdoptablePayment;
import ai.aureeture.booking.domain.payment.PaymentId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A lease is the date of the next attempt moved on. */
@ApplicationScoped
class PostgresAdoptablePayments implements AdoptablePayments {
  private static final String USED_ONCE = "payment_use_pkey";

  private static final String ADD =
      """
      insert into adoptable_payment (payment_id, order_id, amount_minor, currency, seen_at, state,
        attempts, refusals, next_attempt_at)
      values (?1, ?2, ?3, ?4, ?5, 'waiting', 0, 0, ?6) on conflict do nothing
      """;

  private static final String TAKE_DUE =
      """
      update adoptable_payment set next_attempt_at = ?1 where payment_id in (
        select payment_id from adoptable_payment
        where %s?2
        order by next_attempt_at limit ?3 for update skip locked)
      returning payment_id, order_id, amount_minor, currency, student_id, seen_at, state, code,
        words, attempts, refusals, next_attempt_at
      """
          .formatted(DueConditions.ADOPTABLE_PAYMENT);

  @Override
  public Uni<AdoptablePayment> add(AdoptablePayment waiting) {
    var payment = waiting.payment();
    return Database.inTransaction(() ->
        Panache.getSession()
            .flatMap(database ->
                database
                    .createNativeQuery(ADD)
                    .setParameter(1, payment.id().value())
                    .setParameter(2, payment.order().value())
                    .setParameter(3, payment.amount().minor())
                    .setParameter(4, payment.amount().currency())
                    .setParameter(5, waiting.seenAt())
                    .setParameter(6, waiting.nextAttemptAt())
                    .executeUpdate())
            .flatMap(_ -> find(payment.id()))
            .map(kept -> kept.orElseThrow(PostgresAdoptablePayments::notFound)));
  }

  @Override
  public Uni<Optional<AdoptablePayment>> of(PaymentId payment) {
    return Database.reading(() -> find(payment));
  }

  @Override
  public Uni<AdoptablePayment> change(PaymentId payment, UnaryOperator<AdoptablePayment> decide) {
    return Database.inTransaction(() -> update(payment, decide))
        .onFailure(failure -> Database.broke(USED_ONCE, failure))
        .transform(_ ->
            new SessionRefused(
                Reason.BOOKING_MISMATCH, "This payment was used for a booking already"));
  }

  private static Uni<AdoptablePayment> update(
      PaymentId payment, UnaryOperator<AdoptablePayment> decide) {
    return AdoptablePaymentRow.<AdoptablePaymentRow>findById(
            payment.value(), LockModeType.PESSIMISTIC_WRITE)
        .onItem()
        .ifNull()
        .failWith(PostgresAdoptablePayments::notFound)
        .flatMap(row -> {
          var after = decide.apply(row.toPayment());
          row.take(after);
          return row.flush().replaceWith(after);
        });
  }

  @Override
  public Uni<Void> remove(PaymentId payment) {
    return Database.inTransaction(() ->
        AdoptablePaymentRow.delete("paymentId = ?1 and state = 'waiting'", payment.value())
            .replaceWithVoid());
  }

  @Override
  public Uni<List<AdoptablePayment>> takeDue(Instant now, Duration lease, int limit) {
    return Database.inTransaction(() ->
        Panache.getSession()
            .flatMap(database ->
                database
                    .createNativeQuery(TAKE_DUE, AdoptablePaymentRow.class)
                    .setParameter(1, now.plus(lease))
                    .setParameter(2, now)
                    .setParameter(3, limit)
                    .getResultList())
            .map(rows -> rows.stream().map(AdoptablePaymentRow::toPayment).toList()));
  }

  private static Uni<Optional<AdoptablePayment>> find(PaymentId payment) {
    return AdoptablePaymentRow.<AdoptablePaymentRow>findById(payment.value())
        .map(row -> Optional.ofNullable(row).map(AdoptablePaymentRow::toPayment));
  }

  private static SessionRefused notFound() {
    return new SessionRefused(Reason.NOT_FOUND, "There is no such payment");
  }
}
