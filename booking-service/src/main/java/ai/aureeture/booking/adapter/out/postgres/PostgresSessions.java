package ai.aureeture.booking.adapter.out.postgres;

import ai.aureeture.booking.application.port.Receipt;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Decision;
import ai.aureeture.booking.domain.OrderId;
import ai.aureeture.booking.domain.Refunds;
import ai.aureeture.booking.domain.Session;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.Slot;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Sessions as rows of PostgreSQL, each saved with its refunds and its events or not at all. */
@ApplicationScoped
class PostgresSessions implements Sessions {

  @Override
  public Uni<Session> add(Decision first) {
    var session = first.session();
    return inTransaction(receipt ->
            SlotClaims.lock(session)
                .flatMap(_ -> SessionRow.of(session).persistAndFlush())
                .flatMap(_ -> SlotClaims.checkWeek(session))
                .flatMap(_ -> SlotClaims.checkHolds(session))
                .flatMap(_ -> saveEvents(first))
                .flatMap(_ -> KeptAnswerRow.sign(receipt, first)))
        .onFailure(SlotClaims::isRefusal)
        .recoverWithUni(refusal -> SlotClaims.<Void>explain(refusal, session))
        .invoke(() -> BookingLog.tell(first))
        .replaceWith(session);
  }

  @Override
  public Uni<Decision> change(SessionId id, Function<Session, Decision> decide) {
    return inTransaction(receipt ->
            SessionRow.<SessionRow>findById(id.value(), LockModeType.PESSIMISTIC_WRITE)
                .flatMap(RefundRows::withThem)
                .map(found -> found.orElseThrow(PostgresSessions::notFound))
                .flatMap(before -> save(before, decide.apply(before)))
                .call(decision -> KeptAnswerRow.sign(receipt, decision)))
        .onFailure(SlotClaims::isRefusal)
        .recoverWithUni(refusal -> get(id).flatMap(session -> SlotClaims.explain(refusal, session)))
        .invoke(BookingLog::tell);
  }

  @Override
  public Uni<Session> get(SessionId id) {
    return Database.reading(
            () -> SessionRow.<SessionRow>findById(id.value()).flatMap(RefundRows::withThem))
        .map(found -> found.orElseThrow(PostgresSessions::notFound));
  }

  @Override
  public Uni<Optional<Session>> ofOrder(OrderId order) {
    return Database.reading(() ->
        SessionRow.<SessionRow>find("orderId", order.value())
            .firstResult()
            .flatMap(RefundRows::withThem));
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
                "terms.studentId = ?1 and status = 'payment_pending' and terms.holdExpiresAt > ?2"
                    + " order by terms.bookedAt, id",
                studentId,
                now)
            .map(rows -> rows.stream().map(row -> row.toSession(Refunds.NONE)).toList()));
  }

  // Whoever saves an effect keeps its answer with it.
  private static <T> Uni<T> inTransaction(Function<Optional<Receipt>, Uni<T>> work) {
    return Receipt.ofCaller(receipt -> Database.inTransaction(() -> work.apply(receipt)));
  }

  private static Uni<Decision> save(Session before, Decision decision) {
    if (decision.changesNothing()) {
      return Uni.createFrom().item(decision);
    }
    var after = decision.session();
    var takesSlotAgain = after.occupiesSlot() && !before.occupiesSlot();
    return (takesSlotAgain ? SlotClaims.lock(after) : Uni.createFrom().voidItem())
        .flatMap(_ -> SessionRow.<SessionRow>findById(after.id().value()))
        .invoke(row -> row.take(after))
        .flatMap(row -> row.flush())
        .flatMap(_ -> takesSlotAgain ? SlotClaims.checkWeek(after) : Uni.createFrom().voidItem())
        .flatMap(_ -> RefundRows.save(before, after))
        .flatMap(_ -> saveEvents(decision))
        .replaceWith(decision);
  }

  private static Uni<Void> saveEvents(Decision decision) {
    var rows =
        PublishedEvents.of(decision).stream()
            .map(event -> OutboxRow.of(event, decision.session().updatedAt()))
            .toList();
    return rows.isEmpty() ? Uni.createFrom().voidItem() : PanacheEntityBase.persist(rows);
  }

  private static SessionRefused notFound() {
    return new SessionRefused(Reason.NOT_FOUND, "There is no such booking or session");
  }
}
