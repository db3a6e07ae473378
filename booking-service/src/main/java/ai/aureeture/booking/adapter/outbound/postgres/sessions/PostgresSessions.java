package ai.aureeture.booking.adapter.outbound.postgres.sessions;

import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.adapter.outbound.postgres.idempotency.StoredResponseRow;
import ai.aureeture.booking.adapter.outbound.postgres.rows.SessionParts;
import ai.aureeture.booking.adapter.outbound.postgres.rows.SessionQuery;
import ai.aureeture.booking.adapter.outbound.postgres.rows.SessionRow;
import ai.aureeture.booking.application.port.BookingPolicy;
import ai.aureeture.booking.application.port.ResponseRecorder;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Sessions as rows of PostgreSQL, each saved with its refunds and its events or not at all. */
@ApplicationScoped
class PostgresSessions implements Sessions {
  private final SessionWriter writer;

  PostgresSessions(BookingPolicy policy) {
    this.writer = new SessionWriter(policy.reschedules());
  }

  @Override
  public Uni<Session> add(Decision first, Instant asked) {
    return inTransaction(recorder ->
            SessionWriter.insert(first, asked)
                .flatMap(_ -> StoredResponseRow.record(recorder, first)))
        .onFailure(PaymentUses::isUsedElsewhere)
        .transform(_ -> PaymentUses.usedElsewhere())
        .invoke(() -> SessionWriter.report(first))
        .replaceWith(first.session());
  }

  @Override
  public Uni<Void> requireFree(Session wanted) {
    return Database.reading(() -> FreeSlotCheck.requireFree(wanted));
  }

  @Override
  public Uni<Decision> change(SessionId id, Actor actor, Function<Session, Decision> decide) {
    return inTransaction(recorder ->
            update(id, actor, decide)
                .call(decision -> StoredResponseRow.record(recorder, decision)))
        .onFailure(PaymentUses::isUsedElsewhere)
        .transform(_ -> PaymentUses.usedElsewhere())
        .invoke(SessionWriter::report);
  }

  /** To be called in a transaction. */
  Uni<Decision> update(SessionId id, Actor actor, Function<Session, Decision> decide) {
    return SessionQuery.locked(id)
        .map(found -> found.orElseThrow(PostgresSessions::notFound))
        .flatMap(before -> writer.save(before, decide.apply(before), actor));
  }

  @Override
  public Uni<Session> get(SessionId id) {
    return Database.reading(() -> SessionQuery.byId(id))
        .map(found -> found.orElseThrow(PostgresSessions::notFound));
  }

  @Override
  public Uni<Optional<Session>> ofOrder(OrderId order) {
    return Database.reading(() -> SessionQuery.byOrder(order));
  }

  @Override
  public Uni<Boolean> isUsed(PaymentId payment) {
    return PaymentUses.isUsed(payment);
  }

  @Override
  public Uni<Optional<Session>> openHold(
      String studentId, String mentorId, Slot slot, Instant now) {
    return openHolds(studentId, now)
        .map(held ->
            held.stream()
                .filter(session -> session.terms().mentor().id().equals(mentorId))
                .filter(session -> session.slot().equals(slot))
                .findFirst());
  }

  @Override
  public Uni<Optional<Session>> instantFree(String studentId, String mentorId, Slot slot) {
    return Database.reading(() ->
        SessionRow.<SessionRow>find(
                "terms.studentId = ?1 and terms.mentorId = ?2 and time.startsAt = ?3"
                    + " and time.endsAt = ?4 and status = 'scheduled' and terms.priceMinor = 0"
                    + " and terms.confirmation = 'instant'",
                studentId,
                mentorId,
                slot.start(),
                slot.end())
            .firstResult()
            .flatMap(SessionParts::gather));
  }

  @Override
  public Uni<List<Session>> openHolds(String studentId, Instant now) {
    return Database.reading(() ->
        SessionRow.<SessionRow>list(
                "terms.studentId = ?1 and status in ('payment_pending', 'requested')"
                    + " and terms.holdExpiresAt > ?2 order by terms.bookedAt, id",
                studentId,
                now)
            .map(rows -> rows.stream().map(row -> row.toSession(List.of(), List.of())).toList()));
  }

  // An effect is saved with its answer.
  private static <T> Uni<T> inTransaction(Function<Optional<ResponseRecorder>, Uni<T>> work) {
    return ResponseRecorder.ofCaller(
        recorder -> Database.inTransaction(() -> work.apply(recorder)));
  }

  private static SessionRefused notFound() {
    return new SessionRefused(Reason.NOT_FOUND, "There is no such booking or session");
  }
}
