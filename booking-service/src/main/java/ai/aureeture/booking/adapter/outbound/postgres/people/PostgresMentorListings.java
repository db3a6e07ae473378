package ai.aureeture.booking.adapter.outbound.postgres.people;

import ai.aureeture.booking.adapter.outbound.postgres.database.Columns;
import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.application.port.people.MentorListings;
import ai.aureeture.booking.domain.mentor.MentorSearch;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Listings as rows that triggers keep; one statement each, without Hibernate. */
@ApplicationScoped
class PostgresMentorListings implements MentorListings {
  private static final String NEXT =
      """
      select nullif(next_free_at, 'infinity'), session_minutes, timezone
      from mentor_listing where mentor_id = $1
      """;

  // What has only just changed is due again: a write may be seen later than the time it says.
  private static final String NOTE =
      """
      with c as (select mentor_id, at
          from json_to_recordset(cast(cast($1 as text) as json)) c (mentor_id text, at timestamptz)),
        locked as (select mentor_id from mentor_listing
          where mentor_id in (select mentor_id from c) order by mentor_id for update)
      update mentor_listing l set changed_at = greatest(l.changed_at, c.at), refresh_at = $2
      from c join locked on locked.mentor_id = c.mentor_id
      where l.mentor_id = c.mentor_id
        and (l.changed_at < c.at or c.at > cast($2 as timestamptz) - interval '3 seconds')
      """;

  private static final String TAKE =
      """
      with due as (select mentor_id from mentor_listing where refresh_at <= $1
        order by refresh_at limit $3 for update skip locked)
      update mentor_listing l set refresh_at = $2 from due where l.mentor_id = due.mentor_id
      returning l.mentor_id
      """;

  // Ours is the newest answer while the lease is ours, or a noted change waits. Two seconds at
  // least,
  // because a clock ahead of availability-service's would ask for the same slot without a pause.
  private static final String KEEP =
      """
      with f as (select mentor_id, timezone, session_minutes, free_at, bookable_until, free_quarters
          from json_to_recordset(cast(cast($1 as text) as json)) f (mentor_id text, timezone text,
            session_minutes integer, free_at timestamptz, bookable_until timestamptz,
            free_quarters text)),
        locked as (select mentor_id from mentor_listing
          where mentor_id in (select mentor_id from f) order by mentor_id for update)
      update mentor_listing l set
        next_free_at = coalesce(f.free_at, 'infinity'),
        bookable_until = coalesce(f.bookable_until, 'infinity'),
        session_minutes = f.session_minutes, timezone = f.timezone,
        free_quarters = cast(coalesce('x' || f.free_quarters, repeat('0', 1344)) as bit(1344)),
        refresh_at = case when l.refresh_at = $2
          then greatest(least($3, f.bookable_until), cast($4 as timestamptz) + interval '2 seconds')
          else l.refresh_at end
      from f join locked on locked.mentor_id = f.mentor_id
      where l.mentor_id = f.mentor_id and (l.refresh_at = $2 or l.refresh_at <= $4)
      """;

  private static final String FORGET_PASSED =
      """
      update mentor_listing set next_free_at = 'infinity', bookable_until = 'infinity',
        free_quarters = cast(repeat('0', 1344) as bit(1344))
      where bookable_until < $1
      """;

  private final Pool pool;

  PostgresMentorListings(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<Page> search(MentorSearch search, int limit, Optional<Place> after, Instant now) {
    boolean isSimilar = after.map(Place::isSimilar).orElse(false);
    return run(search, isSimilar, limit, after, now)
        .flatMap(page ->
            page.mentors().isEmpty()
                ? similarOrEmpty(page, search, limit, after, now)
                : Uni.createFrom().item(page));
  }

  // A first page may show similar mentors. A later one stays what the first was, and has its total.
  private Uni<Page> similarOrEmpty(
      Page empty, MentorSearch search, int limit, Optional<Place> after, Instant now) {
    if (after.isPresent()) {
      boolean isSimilar = after.get().isSimilar();
      return run(search, isSimilar, 1, Optional.empty(), now)
          .map(first -> new Page(List.of(), Optional.empty(), first.total(), isSimilar));
    }
    return search.words().isEmpty()
        ? Uni.createFrom().item(empty)
        : run(search, true, limit, after, now);
  }

  private Uni<Page> run(
      MentorSearch search, boolean isSimilar, int limit, Optional<Place> after, Instant now) {
    // One more than asked for is read, to know whether there is more.
    var query = new ListingQuery(search, isSimilar, after, limit + 1, now);
    return Database.read(pool, query.sql(), query.parameters())
        .map(rows -> page(rows, search.order(), isSimilar, limit));
  }

  private static Page page(
      RowSet<Row> rows, MentorSearch.Order order, boolean isSimilar, int limit) {
    var found = new ArrayList<Listed>();
    var places = new ArrayList<Place>();
    long total = 0;
    for (var row : rows) {
      var columns = new Columns(row);
      var listed = ListedColumns.read(columns);
      var key = List.of(columns.text().split("\n", -1));
      found.add(listed);
      places.add(new Place(order, isSimilar, key, listed.listing().offer().mentorId()));
      total = columns.amount();
    }
    boolean isMore = found.size() > limit;
    return new Page(
        isMore ? found.subList(0, limit) : found,
        isMore ? Optional.of(places.get(limit - 1)) : Optional.empty(),
        total,
        isSimilar && total > 0);
  }

  @Override
  public Uni<NextSlot> next(String mentorId) {
    return Database.read(pool, NEXT, mentorId)
        .map(rows ->
            rows.size() == 0
                ? NextSlot.NONE
                : ListedColumns.next(new Columns(rows.iterator().next())));
  }

  @Override
  public Uni<Void> noteChanges(Map<String, Instant> changes, Instant now) {
    var json =
        changes.entrySet().stream()
            .map(change -> Map.of("mentor_id", change.getKey(), "at", change.getValue().toString()))
            .toList();
    return Database.read(pool, NOTE, JsonText.of(json), time(now)).replaceWithVoid();
  }

  @Override
  public Uni<List<String>> takeDue(Instant now, Instant lease, int most) {
    return Database.read(pool, TAKE, time(now), time(lease), most)
        .map(rows ->
            StreamSupport.stream(rows.spliterator(), false).map(row -> row.getString(0)).toList());
  }

  @Override
  public Uni<Void> keep(
      List<String> taken, List<Found> found, Instant lease, Instant now, Instant latest) {
    var json = FoundJson.of(taken, found);
    return Database.read(pool, KEEP, json, time(lease), time(latest), time(now)).replaceWithVoid();
  }

  @Override
  public Uni<Void> forgetPassed(Instant now) {
    return Database.read(pool, FORGET_PASSED, time(now)).replaceWithVoid();
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
