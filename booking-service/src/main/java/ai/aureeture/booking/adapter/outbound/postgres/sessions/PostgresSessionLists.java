package ai.aureeture.booking.adapter.outbound.postgres.sessions;

import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.adapter.outbound.postgres.rows.WholeSessions;
import ai.aureeture.booking.adapter.outbound.postgres.rows.WholeSessions.Found;
import ai.aureeture.booking.application.port.lists.SessionLists;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionStatus;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Lists by keyset: a page begins behind the last row of the one before, whatever came between. Each
 * is one statement, and so read at one moment.
 */
@ApplicationScoped
class PostgresSessionLists implements SessionLists {
  private final Pool pool;

  PostgresSessionLists(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<Page> upcoming(Owner owner, Instant now, int limit, Optional<Place> after) {
    var sql = SessionListSql.of(owner.participant());
    return after
        .map(place ->
            read(
                sql.upcomingAfter,
                owner.personId(),
                time(now),
                limit + 1,
                time(place.start()),
                place.id().value(),
                place.ongoing() ? 0 : 1))
        .orElseGet(() -> read(sql.upcoming, owner.personId(), time(now), limit + 1))
        .map(found -> page(found, SessionListSql.UPCOMING, limit));
  }

  @Override
  public Uni<Page> past(Owner owner, Instant now, int limit, Optional<Place> after) {
    var sql = SessionListSql.of(owner.participant());
    return after
        .map(place ->
            read(
                sql.pastAfter,
                owner.personId(),
                time(now),
                limit + 1,
                time(place.start()),
                place.id().value()))
        .orElseGet(() -> read(sql.past, owner.personId(), time(now), limit + 1))
        .map(found -> page(found, SessionListSql.PAST, limit));
  }

  @Override
  public Uni<Both> both(Owner owner, Instant now, int limit) {
    var sql = SessionListSql.of(owner.participant());
    return read(sql.both, owner.personId(), time(now), limit + 1)
        .map(found ->
            new Both(
                page(found, SessionListSql.UPCOMING, limit),
                page(found, SessionListSql.PAST, limit)));
  }

  @Override
  public Uni<Long> count(Owner owner) {
    return Database.read(pool, SessionListSql.of(owner.participant()).count, owner.personId())
        .map(rows -> rows.iterator().next().getLong(0));
  }

  private Uni<List<Found>> read(String sql, Object... parameters) {
    return Database.read(pool, sql, parameters).map(WholeSessions::read);
  }

  // One more than asked for was read, to know whether there is more.
  private static Page page(List<Found> found, int list, int limit) {
    var sessions = found.stream().filter(it -> it.list() == list).map(Found::session).toList();
    return sessions.size() <= limit
        ? new Page(sessions, Optional.empty())
        : new Page(sessions.subList(0, limit), Optional.of(placeOf(sessions.get(limit - 1))));
  }

  private static Place placeOf(Session last) {
    return new Place(last.status() == SessionStatus.ONGOING, last.slot().start(), last.id());
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
