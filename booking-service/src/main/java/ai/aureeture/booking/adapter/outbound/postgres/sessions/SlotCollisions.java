package ai.aureeture.booking.adapter.outbound.postgres.sessions;

import ai.aureeture.booking.adapter.outbound.postgres.database.Tuples;
import ai.aureeture.booking.domain.Reservation;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.WeeklyCap;
import ai.aureeture.booking.domain.session.Session;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Tuple;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * What the constraints cannot see of a time that a session wants, all of it in one look.
 *
 * @param inWeek how many other sessions the mentor's week has
 * @param mentorAttends whether the mentor attends another mentor's session at this time
 * @param studentGives whether the student has a session of their own to give
 */
record SlotCollisions(long inWeek, boolean mentorAttends, boolean studentGives) {
  /** The first three columns of a query for {@link #of}. */
  static final String COLUMNS =
      """
      (select count(distinct session_id) from slot_claim
          where mentor_id = :mentor and session_id <> :session
            and starts_at >= :weekStart and starts_at < :weekEnd),
        exists (select 1 from slot_claim
          where student_id = :mentor and session_id <> :session
            and starts_at < :end and ends_at > :start),
        exists (select 1 from slot_claim
          where mentor_id = :student and session_id <> :session
            and starts_at < :end and ends_at > :start)\
      """;

  static Uni<SlotCollisions> find(Session session, Reservation time) {
    return Panache.getSession()
        .flatMap(database -> {
          var query = database.createNativeQuery("select " + COLUMNS, Tuple.class);
          bind(query, session, time);
          return query.getSingleResult();
        })
        .map(SlotCollisions::of);
  }

  static void bind(Mutiny.SelectionQuery<?> query, Session session, Reservation time) {
    query
        .setParameter("session", session.id().value())
        .setParameter("mentor", session.terms().mentor().id())
        .setParameter("student", session.terms().student().id())
        .setParameter("start", time.slot().start())
        .setParameter("end", time.slot().end())
        .setParameter("weekStart", time.week().start())
        .setParameter("weekEnd", time.week().end());
  }

  static SlotCollisions of(Tuple found) {
    return new SlotCollisions(
        Tuples.number(found, 0), found.get(1, Boolean.class), found.get(2, Boolean.class));
  }

  /**
   * The first that applies.
   *
   * @param isOwnTime whether the session has this time already, and so its place in the week
   */
  Optional<SessionRefused> refusal(WeeklyCap week, boolean isOwnTime) {
    if (!isOwnTime && week.isFull(inWeek)) {
      return Optional.of(SlotRefusals.weekFull());
    }
    if (mentorAttends) {
      return Optional.of(SlotRefusals.slotTaken());
    }
    return studentGives ? Optional.of(SlotRefusals.studentBusy()) : Optional.empty();
  }
}
