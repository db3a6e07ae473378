package ai.aureeture.booking.adapter.outbound.postgres.statistics;

import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.adapter.outbound.postgres.database.Tuples;
import ai.aureeture.booking.adapter.outbound.postgres.payments.AdoptablePaymentRow;
import ai.aureeture.booking.adapter.outbound.postgres.payments.UnmatchedPaymentRow;
import ai.aureeture.booking.adapter.outbound.postgres.rows.ProviderRefundsColumn;
import ai.aureeture.booking.adapter.outbound.postgres.rows.RefundRow;
import ai.aureeture.booking.adapter.outbound.postgres.rows.WarningsColumn;
import ai.aureeture.booking.application.port.operator.Attention;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.payment.Refunds;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
class PostgresAttention implements Attention {
  private static final String WARNED =
      """
      select id, starts_at, warnings from session
      where warnings <> '[]' and ends_at > ?1 order by starts_at desc, id limit ?2
      """;

  private static final String REVERSED =
      """
      select id, updated_at, provider_refunds from session
      where provider_refunds like '%"reversed"%' order by updated_at limit ?1
      """;

  private static final String AT_PROVIDER =
      "select id, provider_refunds from session where id in (?1)";

  // A session may turn out to be paid by it after all.
  private static final String UNMATCHED =
      """
      select payment_id, order_id, amount_minor, currency, seen_at from unmatched_payment u
      where not exists (select 1 from payment_use p where p.payment_id = u.payment_id)
      order by seen_at desc, payment_id limit ?1
      """;

  private static final WarningsColumn WARNINGS = new WarningsColumn();
  private static final ProviderRefundsColumn REFUNDS = new ProviderRefundsColumn();
  private static final String LOST_MAIL = "email-delivery-failed";

  @Override
  public Uni<List<OwedMoney>> owedMoney(Instant dueBefore, int limit) {
    return Database.reading(() ->
            RefundRow.<RefundRow>find(
                    "state <> 'done' and (state = 'failed' or refusals > 0"
                        + " or reason <> 'refunded' or dueSince < ?1) order by dueSince",
                    dueBefore)
                .page(0, limit)
                .list()
                .flatMap(PostgresAttention::withWhatIsLeft))
        .flatMap(owed ->
            reversedParts(limit).map(parts -> Stream.concat(owed, parts).limit(limit).toList()));
  }

  // A refund's row has all that is to go back, and the session what of it has.
  private static Uni<Stream<OwedMoney>> withWhatIsLeft(List<RefundRow> rows) {
    if (rows.isEmpty()) {
      return Uni.createFrom().item(Stream.of());
    }
    return Panache.getSession()
        .flatMap(database ->
            database
                .createNativeQuery(AT_PROVIDER, Tuple.class)
                .setParameter(1, rows.stream().map(row -> row.sessionId).distinct().toList())
                .getResultList())
        .map(found -> {
          var known =
              found.stream()
                  .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> refunds(row, 1)));
          return rows.stream().map(row -> owedMoney(row, known.get(row.sessionId)));
        });
  }

  private static Refunds refunds(Tuple row, int column) {
    return new Refunds(List.of(), REFUNDS.convertToEntityAttribute(row.get(column, String.class)));
  }

  // Parts of payments, reported as processed and failed all the same.
  private static Uni<Stream<OwedMoney>> reversedParts(int limit) {
    return Database.reading(() ->
            Panache.getSession()
                .flatMap(database ->
                    database
                        .createNativeQuery(REVERSED, Tuple.class)
                        .setParameter(1, limit)
                        .getResultList()))
        .map(rows -> rows.stream().flatMap(PostgresAttention::reversedParts));
  }

  private static Stream<OwedMoney> reversedParts(Tuple row) {
    var session = new SessionId(row.get(0, UUID.class));
    var updatedAt = Tuples.instant(row, 1);
    return refunds(row, 2).reversed().stream()
        .map(owed -> new OwedMoney(session, owed, updatedAt, 0));
  }

  @Override
  public Uni<List<LostMail>> lostMails(Instant endingAfter, int limit) {
    return Database.reading(() ->
            Panache.getSession()
                .flatMap(database ->
                    database
                        .createNativeQuery(WARNED, Tuple.class)
                        .setParameter(1, endingAfter)
                        .setParameter(2, limit)
                        .getResultList()))
        .map(rows -> rows.stream().flatMap(PostgresAttention::lostMails).toList());
  }

  @Override
  public Uni<List<UnmatchedPayment>> unmatchedPayments(int limit) {
    return Database.reading(() ->
            Panache.getSession()
                .flatMap(database ->
                    database
                        .createNativeQuery(UNMATCHED, UnmatchedPaymentRow.class)
                        .setParameter(1, limit)
                        .getResultList()))
        .map(rows -> rows.stream().map(UnmatchedPaymentRow::toPayment))
        .flatMap(others ->
            owedWithoutSession(limit)
                .map(owed -> Stream.concat(owed, others).limit(limit).toList()));
  }

  private static Uni<Stream<UnmatchedPayment>> owedWithoutSession(int limit) {
    return Database.reading(() ->
            AdoptablePaymentRow.<AdoptablePaymentRow>find(
                    "state in ('due', 'failed') order by seenAt, paymentId")
                .page(0, limit)
                .list())
        .map(rows -> rows.stream().map(AdoptablePaymentRow::toOwed));
  }

  private static OwedMoney owedMoney(RefundRow row, Refunds atProvider) {
    var refund = row.toRefund();
    var owed = refund.withAmount(atProvider.notReturned(refund));
    return new OwedMoney(new SessionId(row.sessionId), owed, row.dueSince, row.attempts);
  }

  private static Stream<LostMail> lostMails(Tuple row) {
    var session = new SessionId(row.get(0, UUID.class));
    var startsAt = Tuples.instant(row, 1);
    return WARNINGS.convertToEntityAttribute(row.get(2, String.class)).stream()
        .filter(warning -> warning.code().equals(LOST_MAIL))
        .map(warning -> new LostMail(session, startsAt, warning));
  }
}
