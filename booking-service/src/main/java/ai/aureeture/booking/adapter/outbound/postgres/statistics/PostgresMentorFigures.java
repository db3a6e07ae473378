package ai.aureeture.booking.adapter.outbound.postgres.statistics;

import static ai.aureeture.booking.adapter.outbound.postgres.database.Tuples.number;

import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.adapter.outbound.postgres.database.Tuples;
import ai.aureeture.booking.application.port.statistics.MentorFigures;
import ai.aureeture.booking.domain.statistics.Reliability;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;

/** Figures counted over the mentor's own sessions and requests. */
@ApplicationScoped
public class PostgresMentorFigures implements MentorFigures {
  public static final String FIGURES =
      """
      select
        count(distinct student_id) filter (where stands and ends_at > ?3),
        count(distinct student_id) filter (where stands),
        count(*) filter (where status = 'requested' and hold_expires_at > ?2)
          + (select count(*) from session s join reschedule_request r on r.session_id = s.id
             where s.mentor_id = ?1 and s.listed and s.status = 'reschedule_requested'
               and r.status = 'pending' and r.side = 'student' and r.lapses_at > ?2),
        count(*) filter (where stands and status <> 'completed' and ends_at > ?2),
        count(*) filter (where status = 'completed'),
        count(*) filter (where stands or cancel_reason = 'refunded'),
        (select count(*) from reschedule_request
         where asked_by = ?1 and side = 'mentor'),
        (select count(distinct session_id) from reschedule_request
         where asked_by = ?1 and side = 'mentor')
      from (select student_id, status, cancel_reason, hold_expires_at, ends_at,
              status not in ('requested', 'cancelled') stands
            from session where mentor_id = ?1 and listed) own
      """;

  public static final String KEPT =
      """
      select count(*) from session
      where mentor_id = ?1 and listed and status = 'completed' and starts_at >= ?2
      """;

  public static final String ASKS =
      """
      select requested_at, status = 'approved' from reschedule_request
      where asked_by = ?1 and side = 'mentor' and requested_at >= ?2
      """;

  @Override
  public Uni<Figures> of(String mentorId, Instant now, Instant activeSince) {
    return Database.reading(() ->
        Panache.getSession()
            .flatMap(database ->
                database
                    .createNativeQuery(FIGURES, Tuple.class)
                    .setParameter(1, mentorId)
                    .setParameter(2, now)
                    .setParameter(3, activeSince)
                    .getSingleResult())
            .map(PostgresMentorFigures::figures));
  }

  @Override
  public Uni<Reliability> habits(String mentorId, Instant since) {
    return Database.reading(() ->
        Panache.getSession()
            .flatMap(database ->
                database
                    .createNativeQuery(KEPT, Long.class)
                    .setParameter(1, mentorId)
                    .setParameter(2, since)
                    .getSingleResult()
                    .flatMap(kept ->
                        database
                            .createNativeQuery(ASKS, Tuple.class)
                            .setParameter(1, mentorId)
                            .setParameter(2, since)
                            .getResultList()
                            .map(rows ->
                                new Reliability(
                                    kept,
                                    rows.stream().map(PostgresMentorFigures::ask).toList())))));
  }

  private static Reliability.Ask ask(Tuple row) {
    return new Reliability.Ask(Tuples.instant(row, 0), row.get(1, Boolean.class));
  }

  private static Figures figures(Tuple row) {
    return new Figures(
        number(row, 0),
        number(row, 1),
        number(row, 2),
        number(row, 3),
        number(row, 4),
        number(row, 5),
        number(row, 6),
        number(row, 7));
  }
}
