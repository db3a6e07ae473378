package ai.aureeture.booking.adapter.outbound.postgres.sessions;

import ai.aureeture.booking.adapter.outbound.postgres.audit.AuditRow;
import ai.aureeture.booking.adapter.outbound.postgres.audit.BookingLog;
import ai.aureeture.booking.adapter.outbound.postgres.audit.SessionEventCounter;
import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.adapter.outbound.postgres.idempotency.StoredResponseRow;
import ai.aureeture.booking.adapter.outbound.postgres.outbox.OutboxRow;
import ai.aureeture.booking.adapter.outbound.postgres.outbox.PublishedEvents;
import ai.aureeture.booking.adapter.outbound.postgres.people.PersonLocks;
import ai.aureeture.booking.adapter.outbound.postgres.rows.RefundRows;
import ai.aureeture.booking.adapter.outbound.postgres.rows.RescheduleRows;
import ai.aureeture.booking.adapter.outbound.postgres.rows.SessionParts;
import ai.aureeture.booking.adapter.outbound.postgres.rows.SessionRow;
import ai.aureeture.booking.application.port.BookingPolicy;
import ai.aureeture.booking.application.port.Receipt;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.session.Claims;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionEvent;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Sessions as rows of PostgreSQL, each saved with its refunds and its events or not at all. */
@ApplicationScoped
class PostgresSessions implements Sessions {
  private static final List<String> PAYMENT_IS_USED_ONCE =
      List.of(
          "session_uses_payment",
          "refund_uses_payment",
          "session_payment_id_key",
          "session_order_id_key",
          "refund_pkey");

  private static final String USES_OF_PAYMENT =
      "select count(*) from payment_use where payment_id = ?1";

  private final BookingPolicy policy;

  PostgresSessions(BookingPolicy policy) {
    this.policy = policy;
  }

  @Override
  public Uni<Session> add(Decision first, Instant asked) {
    return inTransaction(
            receipt -> insert(first, asked).flatMap(_ -> StoredResponseRow.sign(receipt, first)))
        .onFailure(PostgresSessions::isPaymentUsedElsewhere)
        .transform(_ -> paymentUsedElsewhere())
        .invoke(() -> report(first))
        .replaceWith(first.session());
  }

  @Override
  public Uni<Void> requireFree(Session wanted) {
    return Database.reading(() -> SlotClaims.requireFree(wanted));
  }

  /** To be called in a transaction. */
  static Uni<Void> insert(Decision first, Instant asked) {
    var session = first.session();
    return SlotClaims.requireFree(session)
        .flatMap(_ -> PersonLocks.lockMentor(session))
        .flatMap(_ -> SlotClaims.requireFree(session))
        .flatMap(_ -> PersonLocks.lockPeople(session, asked))
        .flatMap(_ -> SessionRow.of(session).persistAndFlush())
        .flatMap(_ -> SlotClaims.replace(Claims.NONE, session))
        .flatMap(_ -> LimitChecks.checkHolds(session))
        .flatMap(_ -> saveEvents(first, Actor.student(session.terms().student().id())));
  }

  @Override
  public Uni<Decision> change(SessionId id, Actor actor, Function<Session, Decision> decide) {
    return inTransaction(receipt ->
            update(id, actor, decide).call(decision -> StoredResponseRow.sign(receipt, decision)))
        .onFailure(PostgresSessions::isPaymentUsedElsewhere)
        .transform(_ -> paymentUsedElsewhere())
        .invoke(PostgresSessions::report);
  }

  /** To be called in a transaction. */
  Uni<Decision> update(SessionId id, Actor actor, Function<Session, Decision> decide) {
    return SessionRow.<SessionRow>findById(id.value(), LockModeType.PESSIMISTIC_WRITE)
        .flatMap(SessionParts::gather)
        .map(found -> found.orElseThrow(PostgresSessions::notFound))
        .flatMap(before -> save(before, decide.apply(before), actor));
  }

  @Override
  public Uni<Session> get(SessionId id) {
    return Database.atOneMoment(
            () -> SessionRow.<SessionRow>findById(id.value()).flatMap(SessionParts::gather))
        .map(found -> found.orElseThrow(PostgresSessions::notFound));
  }

  @Override
  public Uni<Optional<Session>> ofOrder(OrderId order) {
    return Database.atOneMoment(() ->
        SessionRow.<SessionRow>find("orderId", order.value())
            .firstResult()
            .flatMap(SessionParts::gather));
  }

  @Override
  public Uni<Boolean> isUsed(PaymentId payment) {
    return Database.reading(() ->
        Panache.getSession()
            .flatMap(database ->
                database
                    .createNativeQuery(USES_OF_PAYMENT, Long.class)
                    .setParameter(1, payment.value())
                    .getSingleResult())
            .map(uses -> uses > 0));
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
  private static <T> Uni<T> inTransaction(Function<Optional<Receipt>, Uni<T>> work) {
    return Receipt.ofCaller(receipt -> Database.inTransaction(() -> work.apply(receipt)));
  }

  // Whatever belongs to one change is written here, in its one transaction.
  private Uni<Decision> save(Session before, Decision decision, Actor actor) {
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
        ? LimitChecks.checkRequests(decision.session(), policy.reschedules())
        : Uni.createFrom().voidItem();
  }

  static Uni<Void> saveEvents(Decision decision, Actor actor) {
    var told =
        PublishedEvents.of(decision).stream()
            .map(event -> OutboxRow.of(event, decision.session().updatedAt()));
    return PanacheEntityBase.persist(Stream.concat(AuditRow.of(decision, actor).stream(), told));
  }

  /** To be called once it is committed. */
  static void report(Decision decision) {
    BookingLog.write(decision);
    SessionEventCounter.count(decision);
  }

  // A payment belongs to one session, whether it pays for it or goes back.
  static boolean isPaymentUsedElsewhere(Throwable failure) {
    return PAYMENT_IS_USED_ONCE.stream()
        .anyMatch(constraint -> Database.broke(constraint, failure));
  }

  private static SessionRefused paymentUsedElsewhere() {
    return new SessionRefused(
        Reason.BOOKING_MISMATCH, "This payment was used for another booking already");
  }

  private static SessionRefused notFound() {
    return new SessionRefused(Reason.NOT_FOUND, "There is no such booking or session");
  }
}
