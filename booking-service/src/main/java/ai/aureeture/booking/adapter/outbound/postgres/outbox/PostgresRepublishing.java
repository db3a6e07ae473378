package ai.aureeture.booking.adapter.outbound.postgres.outbox;

import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.adapter.outbound.postgres.people.ErasedPersonRow;
import ai.aureeture.booking.adapter.outbound.postgres.rows.SessionParts;
import ai.aureeture.booking.adapter.outbound.postgres.rows.SessionRow;
import ai.aureeture.booking.application.port.operator.Republishing;
import ai.aureeture.booking.domain.Person;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.events.PersonErased;
import ai.aureeture.events.PersonalDataErased;
import ai.aureeture.events.SessionChanged;
import ai.aureeture.events.session.SessionChange;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The outbox once more. A session is locked while it is told, as it is by its changes. */
@ApplicationScoped
class PostgresRepublishing implements Republishing {
  @Override
  public Uni<Void> tellErasedPeople(Instant now) {
    return Database.inTransaction(() ->
        ErasedPersonRow.<ErasedPersonRow>listAll()
            .flatMap(people ->
                Database.persistAll(
                    people.stream()
                        .map(person -> new PersonErased(person.personId, person.erasedAt))
                        .map(erased -> OutboxRow.again(erased, erased.erasedAt(), now))
                        .toList())));
  }

  @Override
  public Uni<Page> tellSessions(Optional<SessionId> after, int limit, Instant now) {
    return Database.inTransaction(() ->
        next(after, limit)
            .flatMap(SessionParts::gather)
            .call(sessions -> tell(sessions, now))
            .map(sessions ->
                new Page(
                    sessions.size(),
                    sessions.size() < limit
                        ? Optional.empty()
                        : Optional.of(sessions.getLast().id()))));
  }

  private static Uni<List<SessionRow>> next(Optional<SessionId> after, int limit) {
    var next =
        after
            .map(last -> SessionRow.<SessionRow>find("id > ?1 order by id", last.value()))
            .orElseGet(() -> SessionRow.find("order by id"));
    return next.page(0, limit).withLock(LockModeType.PESSIMISTIC_READ).list();
  }

  private static Uni<Void> tell(List<Session> sessions, Instant now) {
    return erasedAt(sessions)
        .flatMap(erasures ->
            Database.persistAll(
                sessions.stream().flatMap(session -> rows(session, erasures, now)).toList()));
  }

  /** When the erased ones among the sessions' people were erased. */
  private static Uni<Map<String, Instant>> erasedAt(List<Session> sessions) {
    var people =
        sessions.stream()
            .flatMap(PostgresRepublishing::people)
            .filter(Person::isErased)
            .map(Person::id)
            .distinct()
            .toList();
    return ErasedPersonRow.<ErasedPersonRow>list("personId in ?1", people)
        .map(rows ->
            rows.stream().collect(Collectors.toMap(row -> row.personId, row -> row.erasedAt)));
  }

  // What a person did after their erasure is theirs to keep: it is told with its own time.
  private static Stream<OutboxRow> rows(
      Session session, Map<String, Instant> erasures, Instant now) {
    var snapshot = Snapshots.of(session);
    var erased =
        people(session)
            .filter(Person::isErased)
            .filter(person -> erasures.containsKey(person.id()))
            .map(person ->
                OutboxRow.again(
                    new PersonalDataErased(snapshot, person.id()),
                    erasures.get(person.id()),
                    now + "/" + person.id()));
    return Stream.concat(
        erased,
        Stream.of(OutboxRow.again(new SessionChanged(snapshot, SessionChange.RETOLD), now, now)));
  }

  private static Stream<Person> people(Session session) {
    return Stream.of(session.terms().mentor(), session.terms().student());
  }
}
