package ai.aureeture.booking.adapter.outbound.postgres.audit;

import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.application.port.operator.AuditTrail;
import ai.aureeture.booking.domain.Actor;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The trail by its own numbers: a page begins below the last entry of the one before. */
@ApplicationScoped
class PostgresAuditTrail implements AuditTrail {
  private static final String OF_PERSON =
      " and (actorId = :person or mentorId = :person or studentId = :person)";

  @Override
  public Uni<Page> read(Scope scope, int limit, Optional<Long> before) {
    var query = new StringBuilder("id < :before");
    var parameters = Parameters.with("before", before.orElse(Long.MAX_VALUE));
    scope
        .session()
        .ifPresent(session -> {
          query.append(" and sessionId = :session");
          parameters.and("session", session.value());
        });
    scope
        .personId()
        .ifPresent(person -> {
          query.append(OF_PERSON);
          parameters.and("person", person);
        });
    query.append(" order by id desc");
    // One more than asked for is read, to know whether there is more.
    return Database.reading(
            () -> AuditRow.<AuditRow>find(query.toString(), parameters).range(0, limit).list())
        .map(rows -> page(rows.stream().map(AuditRow::toEntry).toList(), limit));
  }

  @Override
  public Uni<Void> addReplayStart(String topic, int limit, Actor actor, Instant at) {
    return Database.inTransaction(
        () -> AuditRow.ofReplayStart(topic, limit, actor, at).persist().replaceWithVoid());
  }

  @Override
  public Uni<Void> addReplay(String topic, int replayed, Actor actor, Instant at) {
    return Database.inTransaction(
        () -> AuditRow.ofReplay(topic, replayed, actor, at).persist().replaceWithVoid());
  }

  private static Page page(List<Entry> found, int limit) {
    return found.size() <= limit
        ? new Page(found, Optional.empty())
        : new Page(found.subList(0, limit), Optional.of(found.get(limit - 1).id()));
  }
}
