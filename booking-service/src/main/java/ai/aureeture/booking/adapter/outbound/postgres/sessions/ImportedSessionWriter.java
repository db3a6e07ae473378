package ai.aureeture.booking.adapter.outbound.postgres.sessions;

import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.adapter.outbound.postgres.rows.RefundRow;
import ai.aureeture.booking.adapter.outbound.postgres.rows.RescheduleRow;
import ai.aureeture.booking.adapter.outbound.postgres.rows.SessionRow;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.session.Claims;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.Session;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.stream.Stream;

/** Writes an imported session as the rows that its own life here would have left. */
final class ImportedSessionWriter {
  private ImportedSessionWriter() {}

  static Uni<Void> insert(Decision decision, Actor admin) {
    return insert(decision.session())
        .flatMap(_ -> SessionWriter.saveEvents(decision, admin))
        .flatMap(_ -> Panache.flush());
  }

  private static Uni<Void> insert(Session session) {
    var row = SessionRow.of(session);
    // The platform back end's orders are no holds of ours: there is nothing to ask the provider.
    row.reconcileAt = null;
    return row.persistAndFlush()
        .flatMap(_ -> SlotClaims.replace(Claims.NONE, session))
        .flatMap(_ -> Database.persistAll(requestsAndRefunds(session)));
  }

  private static List<PanacheEntityBase> requestsAndRefunds(Session session) {
    var requests = session.requests().stream().map(ask -> RescheduleRow.of(ask, session));
    var refunds = session.refunds().all().stream().map(back -> RefundRow.of(back, session));
    return Stream.<PanacheEntityBase>concat(requests, refunds).toList();
  }
}
