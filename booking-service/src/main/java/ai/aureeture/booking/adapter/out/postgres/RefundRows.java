package ai.aureeture.booking.adapter.out.postgres;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import ai.aureeture.booking.domain.Refund;
import ai.aureeture.booking.domain.Refunds;
import ai.aureeture.booking.domain.Session;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** The refunds that belong to sessions, read and written with them. */
final class RefundRows {
  private RefundRows() {}

  /** The row's session, refunds included; empty for no row. */
  static Uni<Optional<Session>> withThem(SessionRow row) {
    return row == null
        ? Uni.createFrom().item(Optional.empty())
        : withThem(List.of(row)).map(sessions -> Optional.of(sessions.getFirst()));
  }

  /** The rows' sessions, in the same order. What was never paid has nothing to be given back. */
  static Uni<List<Session>> withThem(List<SessionRow> rows) {
    var paid = rows.stream().filter(row -> row.paymentId != null).map(row -> row.id).toList();
    var refunds =
        paid.isEmpty()
            ? Uni.createFrom().item(List.<RefundRow>of())
            : RefundRow.<RefundRow>list("sessionId in ?1 order by paymentId", paid);
    return refunds.map(found -> {
      var bySession =
          found.stream()
              .collect(groupingBy(row -> row.sessionId, mapping(RefundRow::toRefund, toList())));
      return rows.stream()
          .map(row -> row.toSession(new Refunds(bySession.getOrDefault(row.id, List.of()))))
          .toList();
    });
  }

  static Uni<Void> save(Session before, Session after) {
    return Multi.createFrom()
        .iterable(after.refunds().all())
        .filter(refund -> !before.refunds().all().contains(refund))
        .onItem()
        .transformToUniAndConcatenate(refund -> save(refund, after))
        .onItem()
        .ignoreAsUni();
  }

  private static Uni<Void> save(Refund refund, Session session) {
    return RefundRow.<RefundRow>findById(refund.payment().value())
        .flatMap(row -> {
          if (row == null) {
            return RefundRow.of(refund, session).persist().replaceWithVoid();
          }
          row.take(refund);
          return Uni.createFrom().voidItem();
        });
  }
}
