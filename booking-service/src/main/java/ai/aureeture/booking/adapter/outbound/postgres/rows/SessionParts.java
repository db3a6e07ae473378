package ai.aureeture.booking.adapter.outbound.postgres.rows;

import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Sessions put together from their rows: refunds and requests lie in tables of their own. */
public final class SessionParts {
  private SessionParts() {}

  /** The row's session; empty for no row. */
  public static Uni<Optional<Session>> gather(SessionRow row) {
    return row == null
        ? Uni.createFrom().item(Optional.empty())
        : gather(List.of(row)).map(sessions -> Optional.of(sessions.getFirst()));
  }

  /**
   * The rows' sessions, in the same order. An unpaid booking has no requests, but a payment that
   * could not confirm it may be on its way back.
   */
  public static Uni<List<Session>> gather(List<SessionRow> rows) {
    var ids = rows.stream().filter(row -> row.listed).map(row -> row.id).toList();
    return RefundRows.of(rows.stream().map(row -> row.id).toList())
        .flatMap(refunds ->
            RescheduleRows.of(ids)
                .map(requests ->
                    rows.stream()
                        .map(row ->
                            row.toSession(
                                refunds.getOrDefault(row.id, List.of()),
                                requests.getOrDefault(row.id, List.of())))
                        .toList()));
  }
}
