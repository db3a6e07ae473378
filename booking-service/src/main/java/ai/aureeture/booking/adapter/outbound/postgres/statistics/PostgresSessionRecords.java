package ai.aureeture.booking.adapter.outbound.postgres.statistics;

import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.adapter.outbound.postgres.rows.WholeSessions;
import ai.aureeture.booking.adapter.outbound.postgres.rows.WholeSessions.Found;
import ai.aureeture.booking.application.port.operator.SessionRecords;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Each way to name a session uses an index of its own, and the union of them is sorted. The ids are
 * gathered as an array: joined with the table instead, they could be looked for in all of it.
 */
@ApplicationScoped
public class PostgresSessionRecords implements SessionRecords {
  /** Selects ids. $1 is the text, and $2 the same as an id, null where it is none. */
  private static final String NAMED =
      """
      select id from session where id = $2
      union all select id from session where order_id = $1
      union all select id from session where payment_id = $1
      union all select session_id from refund where payment_id = $1
      union all select id from session where mentor_id = $1
      union all select id from session where student_id = $1
      union all select id from session
        where lower(student_email) = lower(cast($1 as text)) and student_email <> 'erased@invalid'
      """;

  // $3 is how many to read, and $4 and $5 the start and id of the place to go on from.
  private static final String PAGE =
      """
      select 1 as list, row_number() over (order by starts_at desc, id desc) as place, %s
      from session where id = any (array(%s)) %s order by starts_at desc, id desc limit $3
      """;

  public static final String FIRST = page("");
  private static final String NEXT = page("and (starts_at, id) < ($4, $5)");

  private final Pool pool;

  PostgresSessionRecords(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<Page> find(String text, int limit, Optional<Place> after) {
    var id = SessionId.parse(text).map(SessionId::value).orElse(null);
    // One more than asked for is read, to know whether there is more.
    return after
        .map(place ->
            Database.read(pool, NEXT, text, id, limit + 1, time(place.start()), place.id().value()))
        .orElseGet(() -> Database.read(pool, FIRST, text, id, limit + 1))
        .map(rows -> page(WholeSessions.read(rows).stream().map(Found::session).toList(), limit));
  }

  private static Page page(List<Session> found, int limit) {
    return found.size() <= limit
        ? new Page(found, Optional.empty())
        : new Page(found.subList(0, limit), Optional.of(placeOf(found.get(limit - 1))));
  }

  private static Place placeOf(Session last) {
    return new Place(last.slot().start(), last.id());
  }

  private static Object time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static String page(String after) {
    return WholeSessions.select(PAGE.formatted(WholeSessions.COLUMNS, NAMED, after));
  }
}
