package ai.aureeture.booking.adapter.outbound.postgres.sessions;

import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.adapter.outbound.postgres.people.ErasedPersonRow;
import ai.aureeture.booking.adapter.outbound.postgres.people.OfferRow;
import ai.aureeture.booking.adapter.outbound.postgres.people.PersonLocks;
import ai.aureeture.booking.adapter.outbound.postgres.rows.SessionQuery;
import ai.aureeture.booking.application.port.FormerSessions;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.imports.FormerSession;
import ai.aureeture.booking.domain.imports.SessionNotImported;
import ai.aureeture.booking.domain.imports.SessionNotImported.Reason;
import ai.aureeture.booking.domain.offer.Offer;
import ai.aureeture.booking.domain.payment.PaymentStatus;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionState;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Imported sessions as rows like all others, a batch in one transaction. What keeps one out is
 * found before it is saved.
 */
@ApplicationScoped
class PostgresFormerSessions implements FormerSessions {

  @Override
  public Uni<List<Outcome>> save(
      List<FormerSession> sessions,
      BiFunction<FormerSession, Offer, Decision> decide,
      boolean dryRun,
      Actor admin) {
    return Database.inTransaction(() ->
            PersonLocks.lockAll(sessions)
                .flatMap(_ -> each(sessions, session -> saveOrFind(session, decide, admin)))
                .call(_ -> dryRun ? undo() : Uni.createFrom().voidItem()))
        .invoke(all -> {
          if (!dryRun) {
            all.stream().flatMap(saved -> saved.decision().stream()).forEach(SessionWriter::report);
          }
        })
        .map(all -> all.stream().map(Saved::outcome).toList());
  }

  private static Uni<List<Saved>> each(
      List<FormerSession> sessions, Function<FormerSession, Uni<Saved>> save) {
    return Multi.createFrom()
        .iterable(sessions)
        .onItem()
        .transformToUniAndConcatenate(session -> save.apply(session).call(_ -> forget()))
        .collect()
        .asList();
  }

  // All is flushed: what is kept would be compared with the store before every further statement.
  private static Uni<Void> forget() {
    return Panache.getSession().invoke(database -> database.clear()).replaceWithVoid();
  }

  private static Uni<Void> undo() {
    return Panache.getSession()
        .invoke(database -> database.currentTransaction().markForRollback())
        .replaceWithVoid();
  }

  private static Uni<Saved> saveOrFind(
      FormerSession former, BiFunction<FormerSession, Offer, Decision> decide, Actor admin) {
    return SessionQuery.byId(former.id())
        .flatMap(known ->
            known
                .map(session -> Uni.createFrom().item(found(former, session)))
                .orElseGet(() -> save(former, decide, admin)));
  }

  private static Saved found(FormerSession former, Session known) {
    var remark =
        former.wasChangedSince(known)
            ? Optional.of(Remark.CHANGED_SINCE)
            : Optional.<Remark>empty();
    return new Saved(Outcome.alreadyThere(former, remark), Optional.empty());
  }

  private static Uni<Saved> save(
      FormerSession former, BiFunction<FormerSession, Offer, Decision> decide, Actor admin) {
    return decided(former, decide)
        .call(decision -> ImportObstacles.requireNone(decision.session()))
        .flatMap(decision ->
            ImportObstacles.isProposedTimeFree(decision.session())
                .flatMap(free ->
                    free
                        ? ImportedSessionWriter.insert(decision, admin)
                            .replaceWith(
                                saved(former, decision, remark(former, decision.session())))
                        : saveWithoutProposedTime(former, decide, admin)))
        .onFailure(failure -> ImportObstacles.reason(failure).isPresent())
        .recoverWithItem(failure ->
            new Saved(
                Outcome.refused(former, ImportObstacles.reason(failure).orElseThrow()),
                Optional.empty()));
  }

  private static Uni<Saved> saveWithoutProposedTime(
      FormerSession former, BiFunction<FormerSession, Offer, Decision> decide, Actor admin) {
    return decided(former.withoutProposedTime(), decide)
        .call(decision -> ImportedSessionWriter.insert(decision, admin))
        .map(decision -> saved(former, decision, Optional.of(Remark.PROPOSED_TIME_TAKEN)));
  }

  private static Saved saved(FormerSession former, Decision decision, Optional<Remark> remark) {
    return new Saved(Outcome.imported(former, remark), Optional.of(decision));
  }

  private static Optional<Remark> remark(FormerSession former, Session session) {
    return session.state() instanceof SessionState.Refunded
            && former.paymentStatus() == PaymentStatus.PAID
        ? Optional.of(Remark.PAID_BUT_CANCELLED)
        : Optional.empty();
  }

  private static Uni<Decision> decided(
      FormerSession former, BiFunction<FormerSession, Offer, Decision> decide) {
    return OfferRow.<OfferRow>findById(former.mentorId())
        .call(_ ->
            ErasedPersonRow.requireNoneSince(
                former.createdAt(), List.of(former.mentorId(), former.student().id())))
        .map(row -> {
          if (row == null || row.gone) {
            throw new SessionNotImported(Reason.MENTOR_NOT_FOUND);
          }
          return decide.apply(former, row.toOffer());
        });
  }

  private record Saved(Outcome outcome, Optional<Decision> decision) {}
}
