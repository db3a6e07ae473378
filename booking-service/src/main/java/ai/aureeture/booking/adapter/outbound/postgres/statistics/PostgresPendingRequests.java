package ai.aureeture.booking.adapter.outbound.postgres.statistics;

import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.adapter.outbound.postgres.database.EnumNames;
import ai.aureeture.booking.adapter.outbound.postgres.database.Tuples;
import ai.aureeture.booking.application.port.lists.PendingRequests;
import ai.aureeture.booking.domain.SessionId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Four kinds of rows as one list by keyset: a page begins behind the last one of the page before.
 */
@ApplicationScoped
public class PostgresPendingRequests implements PendingRequests {
  // A session that was completed early came up before its end. A part whose kind is not asked for
  // is not read: its condition has no column.
  public static final String PENDING =
      """
      select kind, id, session_id, student_name, text, since, starts_at, answer_by, title
      from (
        select 'paid_booking' kind, 'booking-' || id id, id session_id,
          student_name, title text, booked_at since, starts_at,
          cast(null as timestamptz) answer_by, title
        from session
        where mentor_id = ?1 and booked_at >= ?3 and payment_id is not null
          and status <> 'cancelled'
        union all
        select 'free_request', 'request-' || id, id, student_name, title, booked_at, starts_at,
          hold_expires_at, title
        from session
        where mentor_id = ?1 and listed and status = 'requested' and hold_expires_at > ?2
        union all
        select 'reschedule_request', cast(r.id as text), s.id, s.student_name, r.reason,
          r.requested_at, s.starts_at, r.lapses_at, s.title
        from session s join reschedule_request r on r.session_id = s.id
        where s.mentor_id = ?1 and s.listed and s.status = 'reschedule_requested'
          and r.status = 'pending' and r.side = 'student' and r.lapses_at > ?2
        union all
        select 'feedback_pending', 'feedback-' || id, id, student_name, title,
          least(ends_at, updated_at), starts_at, null, title
        from session
        where mentor_id = ?1 and listed and status = 'completed' and ends_at >= ?4
          and coalesce(feedback, '') = ''
      ) pending
      where (since, id) < (?5, ?6) and kind = any(string_to_array(?8, ','))
      order by since desc, id desc
      limit ?7
      """;

  // Before the first page: later than anything that has happened.
  private static final Place TOP = new Place(Instant.parse("9999-01-01T00:00:00Z"), "");

  @Override
  public Uni<Page> of(
      String mentorId,
      Set<Kind> kinds,
      Instant now,
      Instant bookedSince,
      Instant endedSince,
      int limit,
      Optional<Place> after) {
    var place = after.orElse(TOP);
    return Database.reading(() ->
        Panache.getSession()
            .flatMap(database ->
                database
                    .createNativeQuery(PENDING, Tuple.class)
                    .setParameter(1, mentorId)
                    .setParameter(2, now)
                    .setParameter(3, bookedSince)
                    .setParameter(4, endedSince)
                    .setParameter(5, place.at())
                    .setParameter(6, place.id())
                    .setParameter(7, limit + 1)
                    .setParameter(8, words(kinds))
                    .getResultList())
            .map(
                rows -> page(rows.stream().map(PostgresPendingRequests::pending).toList(), limit)));
  }

  // One more than asked for was read, to know whether there is more.
  private static Page page(List<Pending> found, int limit) {
    if (found.size() <= limit) {
      return new Page(found, Optional.empty());
    }
    var last = found.get(limit - 1);
    return new Page(found.subList(0, limit), Optional.of(new Place(last.at(), last.id())));
  }

  private static String words(Set<Kind> kinds) {
    return kinds.stream().map(EnumNames::of).collect(Collectors.joining(","));
  }

  private static Pending pending(Tuple row) {
    return new Pending(
        EnumNames.read(Kind.class, row.get(0, String.class)),
        row.get(1, String.class),
        new SessionId(row.get(2, UUID.class)),
        row.get(3, String.class),
        row.get(4, String.class),
        Tuples.instant(row, 5),
        Tuples.instant(row, 6),
        Tuples.instantIfAny(row, 7),
        row.get(8, String.class));
  }
}
