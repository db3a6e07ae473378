package ai.aureeture.booking.adapter.outbound.postgres.statistics;

import static ai.aureeture.booking.adapter.outbound.postgres.database.Tuples.number;

import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.adapter.outbound.postgres.database.EnumNames;
import ai.aureeture.booking.adapter.outbound.postgres.database.Tuples;
import ai.aureeture.booking.application.port.operator.ConductFigures;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.domain.conduct.Conduct;
import ai.aureeture.booking.domain.conduct.Pattern;
import ai.aureeture.booking.domain.conduct.Share;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
public class PostgresConductFigures implements ConductFigures {
  // Every pattern's statement begins with a row for each time that a person could have done it, and
  // `at`, which is null where they did not; materialized, so that it is looked up once. Only an
  // imported session has no time to pay or answer.
  private static final String HIGHEST =
      """
      , own as (
        select role, person, count(at) as times, count(*) as chances, max(at) as latest
        from chance group by role, person),
      everyone as (
        select role, person, times, chances, latest,
          sum(times) over of_role as all_times, sum(chances) over of_role as all_chances
        from own window of_role as (partition by role))
      select role, person, times, chances, all_times - times, all_chances - chances, latest
      from (
        select role, person, times, chances, latest, all_times, all_chances, row_number() over (
          partition by role order by times * 1.0 / chances desc, times desc, person) as place
        from everyone
        where times >= ?2
          and not exists (select 1 from erased_person e
            where e.person_id = person and e.erased_at >= ?1)) as often
      where place <= ?3
      order by times * 1.0 / chances desc, times desc, person
      """;

  public static final String REQUESTS_TO_MOVE =
      """
      with chance as materialized (
        select side.role, side.person,
          (select max(r.requested_at) from reschedule_request r
           where r.session_id = s.id and r.side = side.role) as at
        from session s
        cross join lateral
          (values ('mentor', s.mentor_id), ('student', s.student_id)) as side (role, person)
        where s.booked_at >= ?1 and s.hold_expires_at > s.booked_at and s.listed
          and s.status <> 'requested'
          and (s.status <> 'cancelled' or s.cancel_reason = 'refunded'))
      """
          + HIGHEST;

  public static final String LAPSED_HOLDS =
      """
      with chance as materialized (
        select 'student' as role, student_id as person,
          case when cancel_reason = 'hold_lapsed' then hold_expires_at end as at
        from session
        where booked_at >= ?1 and hold_expires_at > booked_at
          and price_minor > 0 and status <> 'payment_pending')
      """
          + HIGHEST;

  // Not the student's doing: a payment that lost its slot, and a session that the mentor never came
  // to. Why else the operator gave it back, no table tells.
  public static final String REFUNDS =
      """
      with chance as materialized (
        select 'student' as role, student_id as person,
          (select r.due_since from refund r
           where r.payment_id = s.payment_id and r.state <> 'failed'
             and r.amount_minor >= coalesce(s.paid_minor, s.price_minor)
             and (s.status <> 'completed' and r.due_since < s.starts_at or exists (
               select 1 from audit_entry a where a.session_id = r.session_id
                 and (a.what = 'started' or a.what = 'completed' and a.actor_role <> 'time'))))
            as at
        from session s
        where s.booked_at >= ?1 and s.hold_expires_at > s.booked_at
          and s.payment_id is not null and s.cancel_reason is distinct from 'slot_lost')
      """
          + HIGHEST;

  @Override
  public Uni<List<Conduct>> highest(Instant bookedSince, int leastCount, int limit) {
    return Database.reading(() ->
        Multi.createFrom()
            .items(Pattern.values())
            .onItem()
            .transformToUniAndConcatenate(pattern -> read(pattern, bookedSince, leastCount, limit))
            .collect()
            .asList()
            .map(lists -> lists.stream().flatMap(List::stream).toList()));
  }

  private static String sql(Pattern pattern) {
    return switch (pattern) {
      case REQUESTS_TO_MOVE -> REQUESTS_TO_MOVE;
      case LAPSED_HOLDS -> LAPSED_HOLDS;
      case REFUNDS -> REFUNDS;
    };
  }

  private static Uni<List<Conduct>> read(
      Pattern pattern, Instant bookedSince, int leastCount, int limit) {
    return Panache.getSession()
        .flatMap(database ->
            database
                .createNativeQuery(sql(pattern), Tuple.class)
                .setParameter(1, bookedSince)
                .setParameter(2, leastCount)
                .setParameter(3, limit)
                .getResultList())
        .map(rows -> rows.stream().map(row -> conduct(pattern, row)).toList());
  }

  private static Conduct conduct(Pattern pattern, Tuple row) {
    return new Conduct(
        row.get(1, String.class),
        EnumNames.read(Participant.class, row.get(0, String.class)),
        pattern,
        new Share(number(row, 2), number(row, 3)),
        new Share(number(row, 4), number(row, 5)),
        Tuples.instant(row, 6));
  }
}
