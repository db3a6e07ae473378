package ai.aureeture.booking.adapter.outbound.postgres.personaldata;

import ai.aureeture.booking.adapter.outbound.postgres.audit.AuditRow;
import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.adapter.outbound.postgres.idempotency.StoredResponseRow;
import ai.aureeture.booking.adapter.outbound.postgres.outbox.OutboxRow;
import ai.aureeture.booking.adapter.outbound.postgres.people.ErasedPersonRow;
import ai.aureeture.booking.adapter.outbound.postgres.people.OfferRow;
import ai.aureeture.booking.adapter.outbound.postgres.people.PersonLocks;
import ai.aureeture.booking.adapter.outbound.postgres.people.ProfileRow;
import ai.aureeture.booking.adapter.outbound.postgres.people.SlugRows;
import ai.aureeture.booking.adapter.outbound.postgres.rows.ReviewRow;
import ai.aureeture.booking.adapter.outbound.postgres.rows.SessionParts;
import ai.aureeture.booking.adapter.outbound.postgres.rows.SessionQuery;
import ai.aureeture.booking.adapter.outbound.postgres.rows.SessionRow;
import ai.aureeture.booking.application.port.people.PersonalData;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.events.PersonErased;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresPersonalData implements PersonalData {
  private static final String OF_PERSON = "(terms.mentorId = :person or terms.studentId = :person)";

  // The domain has the last word on each of these; all others are closed for certain.
  private static final String PERHAPS_OPEN =
      """
      select id from session
      where (mentor_id = ?1 or student_id = ?1)
        and (status not in ('completed', 'cancelled')
          or id in (select session_id from refund where state <> 'done')
          or provider_refunds like '%"reversed"%')
      """;

  @Override
  public Uni<List<Session>> sessions(String personId, Optional<SessionId> after, int limit) {
    var parameters = Parameters.with("person", personId);
    after.ifPresent(last -> parameters.and("last", last.value()));
    var query = OF_PERSON + (after.isPresent() ? " and id > :last" : "") + " order by id";
    return Database.atOneMoment(() ->
        SessionRow.<SessionRow>find(query, parameters)
            .page(0, limit)
            .<SessionRow>list()
            .flatMap(SessionParts::gather));
  }

  @Override
  public Uni<Void> startErasure(String personId, Actor actor, Instant at) {
    return Database.inTransaction(() ->
        PersonLocks.lockOffer(personId)
            .call(_ -> requireAllClosed(personId, at))
            .call(_ -> ErasedPersonRow.save(personId, at))
            .call(_ -> ProfileRow.deleteById(personId))
            .call(_ -> SlugRows.forget(personId))
            .call(_ -> ReviewRow.forget(personId))
            .call(_ -> OutboxRow.of(new PersonErased(personId, at)).persist())
            .flatMap(offer -> eraseOffer(offer, actor, at)));
  }

  // Under the person's locks no session of theirs becomes open.
  private static Uni<Void> requireAllClosed(String personId, Instant at) {
    return Panache.getSession()
        .flatMap(database ->
            database
                .createNativeQuery(PERHAPS_OPEN, UUID.class)
                .setParameter(1, personId)
                .getResultList())
        .flatMap(ids ->
            Multi.createFrom()
                .iterable(ids)
                .onItem()
                // Each in one statement: an open session may change meanwhile.
                .transformToUniAndConcatenate(id -> SessionQuery.byId(new SessionId(id)))
                .onItem()
                .invoke(session -> session.ifPresent(one -> one.requireClosed(at)))
                .collect()
                .last())
        .replaceWithVoid();
  }

  private static Uni<Void> eraseOffer(OfferRow offer, Actor actor, Instant at) {
    if (offer == null) {
      return Uni.createFrom().voidItem();
    }
    boolean isErased = offer.gone;
    // Again: an older replica leaves columns that it does not know.
    offer.erase();
    if (isErased) {
      return Uni.createFrom().voidItem();
    }
    return AuditRow.ofErasedOffer(offer.mentorId, actor, at).persist().replaceWithVoid();
  }

  @Override
  public Uni<Void> forgetAnswers(String personId) {
    return Database.inTransaction(
        () -> StoredResponseRow.delete("personId", personId).replaceWithVoid());
  }
}
