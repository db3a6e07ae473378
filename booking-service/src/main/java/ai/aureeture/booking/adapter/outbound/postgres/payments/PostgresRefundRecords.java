package ai.aureeture.booking.adapter.outbound.postgres.payments;

import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.adapter.outbound.postgres.database.EnumNames;
import ai.aureeture.booking.adapter.outbound.postgres.rows.RefundRow;
import ai.aureeture.booking.application.port.operator.RefundRecords;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.payment.Refund;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class PostgresRefundRecords implements RefundRecords {
  private static final String ORDER = " order by dueSince desc, paymentId desc";
  private static final String AFTER =
      " and (dueSince < :since or (dueSince = :since and paymentId < :payment))";

  @Override
  public Uni<Page> list(Optional<Refund.State> state, int limit, Optional<Place> after) {
    var query = new StringBuilder("1 = 1");
    var parameters = new Parameters();
    state.ifPresent(wanted -> {
      query.append(" and state = :state");
      parameters.and("state", EnumNames.of(wanted));
    });
    after.ifPresent(place -> {
      query.append(AFTER);
      parameters.and("since", place.since()).and("payment", place.payment().value());
    });
    // One more than asked for is read, to know whether there is more.
    return Database.reading(
            () -> RefundRow.<RefundRow>find(query + ORDER, parameters).range(0, limit).list())
        .map(rows -> page(records(rows), limit));
  }

  @Override
  public Uni<List<RefundRecord>> of(SessionId session) {
    return Database.reading(
            () -> RefundRow.<RefundRow>list("sessionId = ?1" + ORDER, session.value()))
        .map(PostgresRefundRecords::records);
  }

  private static List<RefundRecord> records(List<RefundRow> rows) {
    return rows.stream()
        .map(row ->
            new RefundRecord(
                new SessionId(row.sessionId), row.toRefund(), row.dueSince, row.attempts))
        .toList();
  }

  private static Page page(List<RefundRecord> found, int limit) {
    if (found.size() <= limit) {
      return new Page(found, Optional.empty());
    }
    var last = found.get(limit - 1);
    return new Page(
        found.subList(0, limit), Optional.of(new Place(last.since(), last.refund().payment())));
  }
}
