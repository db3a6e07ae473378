package ai.aureeture.booking.adapter.outbound.postgres.rows;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.Refund;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The refunds that belong to sessions, read and written with them. */
public final class RefundRows {
  private RefundRows() {}

  /** The sessions' refunds. */
  public static Uni<Map<UUID, List<Refund>>> of(List<UUID> sessions) {
    return sessions.isEmpty()
        ? Uni.createFrom().item(Map.of())
        : RefundRow.<RefundRow>list("sessionId in ?1 order by paymentId", sessions)
            .map(rows ->
                rows.stream()
                    .collect(
                        groupingBy(row -> row.sessionId, mapping(RefundRow::toRefund, toList()))));
  }

  public static Uni<Void> save(Session before, Session after) {
    return saveChanged(before, after).flatMap(_ -> deleteSettledParts(before, after));
  }

  private static Uni<Void> saveChanged(Session before, Session after) {
    return Multi.createFrom()
        .iterable(after.refunds().all())
        .filter(refund -> !before.refunds().all().contains(refund))
        .onItem()
        .transformToUniAndConcatenate(refund -> save(refund, after))
        .onItem()
        .ignoreAsUni();
  }

  // The provider's report of a part stays with the session.
  private static Uni<Void> deleteSettledParts(Session before, Session after) {
    var gone =
        before.refunds().all().stream()
            .map(Refund::payment)
            .filter(payment -> after.refunds().of(payment).isEmpty())
            .map(PaymentId::value)
            .toList();
    return gone.isEmpty()
        ? Uni.createFrom().voidItem()
        : RefundRow.delete("paymentId in ?1 and sessionId = ?2", gone, after.id().value())
            .replaceWithVoid();
  }

  private static Uni<Void> save(Refund refund, Session session) {
    return RefundRow.<RefundRow>find(
            "paymentId = ?1 and sessionId = ?2", refund.payment().value(), session.id().value())
        .firstResult()
        .flatMap(row -> {
          if (row == null) {
            return RefundRow.of(refund, session).persist().replaceWithVoid();
          }
          row.take(refund, session);
          return Uni.createFrom().voidItem();
        });
  }
}
