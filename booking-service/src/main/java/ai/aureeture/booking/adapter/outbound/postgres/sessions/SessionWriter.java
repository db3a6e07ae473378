package ai.aureeture.booking.adapter.outbound.postgres.sessions;

import ai.aureeture.booking.adapter.outbound.postgres.audit.AuditRow;
import ai.aureeture.booking.adapter.outbound.postgres.audit.BookingLog;
import ai.aureeture.booking.adapter.outbound.postgres.audit.SessionEventCounter;
import ai.aureeture.booking.adapter.outbound.postgres.outbox.OutboxRow;
import ai.aureeture.booking.adapter.outbound.postgres.outbox.PublishedEvents;
import ai.aureeture.booking.adapter.outbound.postgres.people.PersonLocks;
import ai.aureeture.booking.adapter.outbound.postgres.rows.RefundRows;
import ai.aureeture.booking.adapter.outbound.postgres.rows.RescheduleRows;
import ai.aureeture.booking.adapter.outbound.postgres.rows.SessionRow;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.reschedule.RescheduleRules;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionEvent;
import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** Writes a session with all that belongs to one change of it, in the caller's transaction. */
final class SessionWriter {
  private final RescheduleRules rules;

  SessionWriter(RescheduleRules rules) {
    this.rules = rules;
  }

  /** To be called in a transaction. */
  static Uni<Void> insert(Decision first, Instant asked) {
    var session = first.session();
    return NewSessionChecks.lock(session)
        .flatMap(_ -> NewSessionChecks.look(session, asked))
        .call(() -> SessionRow.of(session).persistAndFlush())
        .call(checks -> SlotClaims.first(session, checks.collisions()))
        .invoke(NewSessionChecks::requireBelowLimits)
        .flatMap(_ -> saveEvents(first, Actor.student(session.terms().student().id())));
  }

  // Whatever belongs to one change is written here, in its one transaction.
  Uni<Decision> save(Session before, Decision decision, Actor actor) {
    if (decision.changesNothing()) {
      return Uni.createFrom().item(decision);
    }
    var after = decision.session();
    return lock(before, decision)
        .flatMap(_ -> checkLimit(decision))
        .flatMap(_ -> SessionRow.<SessionRow>findById(after.id().value()))
        .invoke(row -> row.take(after))
        .flatMap(row -> row.flush())
        .flatMap(_ -> SlotClaims.replace(before.claims(), after))
        .flatMap(_ -> RescheduleRows.save(before, after))
        .flatMap(_ -> RefundRows.save(before, after))
        .flatMap(_ -> saveEvents(decision, actor))
        .replaceWith(decision);
  }

  private static Uni<Void> lock(Session before, Decision decision) {
    var after = decision.session();
    return decision.has(SessionEvent.RescheduleRequested.class)
            || SlotClaims.areTaken(before.claims(), after)
        ? PersonLocks.lockForClaims(after, before.terms().bookedAt())
        : Uni.createFrom().voidItem();
  }

  private Uni<Void> checkLimit(Decision decision) {
    return decision.has(SessionEvent.RescheduleRequested.class)
        ? LimitChecks.checkRequests(decision.session(), rules)
        : Uni.createFrom().voidItem();
  }

  static Uni<Void> saveEvents(Decision decision, Actor actor) {
    var at = decision.session().updatedAt();
    return EventInsert.execute(
        AuditRow.of(decision, actor),
        PublishedEvents.of(decision).stream().map(event -> OutboxRow.of(event, at)).toList());
  }

  /** To be called once it is committed. */
  static void report(Decision decision) {
    BookingLog.write(decision);
    SessionEventCounter.count(decision);
  }
}
