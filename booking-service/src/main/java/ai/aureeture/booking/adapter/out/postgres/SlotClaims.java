package ai.aureeture.booking.adapter.out.postgres;

import ai.aureeture.booking.domain.Reservation;
import ai.aureeture.booking.domain.Session;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The time that sessions keep from others, one row for a session's own and one for what is proposed
 * for it. Whether mentor and student are free is decided by the table's exclusion constraints
 * alone; what a constraint cannot count is counted here, under the locks of {@link PersonLocks}.
 */
final class SlotClaims {
  private static final String MENTOR_IS_FREE = "claim_mentor_is_free";
  private static final String STUDENT_IS_FREE = "claim_student_is_free";
  private static final List<String> KINDS = List.of("booked", "proposed");

  private static final String INSERT =
      """
      insert into slot_claim
        (session_id, kind, mentor_id, student_id, starts_at, ends_at, blocked_until)
      values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """;
  private static final String OTHERS_IN_WEEK =
      """
      select count(distinct session_id) from slot_claim
      where mentor_id = ?1 and starts_at >= ?2 and starts_at < ?3 and session_id <> ?4
      """;

  private static final String OTHERS_AT_THIS_TIME =
      """
      select count(*) from slot_claim
      where mentor_id = ?1 and tstzrange(starts_at, blocked_until) && tstzrange(?2, ?3)
        and session_id <> ?4
      """;
  private static final String MENTORED_BY_STUDENT =
      """
      select count(*) from slot_claim
      where mentor_id = ?1 and starts_at < ?3 and ends_at > ?2 and session_id <> ?4
      """;

  private static final String ATTENDED_BY_MENTOR =
      """
      select count(*) from slot_claim
      where student_id = ?1 and starts_at < ?3 and ends_at > ?2 and session_id <> ?4
      """;

  private SlotClaims() {}

  /**
   * Refuses a new session whose time another one has, with SLOT_TAKEN, without waiting for a lock.
   * It only shortens the way: the constraints decide.
   */
  static Uni<Void> requireFree(Session session) {
    var time = session.time();
    return count(
            OTHERS_AT_THIS_TIME,
            session,
            session.terms().mentor().id(),
            time.slot().start(),
            time.blockedUntil())
        .invoke(others -> {
          if (others > 0) {
            throw slotTaken();
          }
        })
        .replaceWithVoid();
  }

  /** Whether the session takes time that it did not have, and so needs the locks. */
  static boolean areTaken(List<Reservation> before, Session session) {
    return KINDS.stream().anyMatch(kind -> changes(kind, before, session) && has(kind, session));
  }

  /**
   * Gives the session its claims in place of those it had, in one step; refused with SLOT_TAKEN,
   * WEEK_FULL or STUDENT_BUSY, the first that applies.
   */
  static Uni<Void> replace(List<Reservation> before, Session session) {
    var changed = KINDS.stream().filter(kind -> changes(kind, before, session)).toList();
    return changed.isEmpty()
        ? Uni.createFrom().voidItem()
        : drop(session, changed)
            .flatMap(_ ->
                Multi.createFrom()
                    .items(changed.stream().filter(kind -> has(kind, session)))
                    .onItem()
                    .transformToUniAndConcatenate(kind -> claim(session, kind, before))
                    .onItem()
                    .ignoreAsUni());
  }

  private static boolean changes(String kind, List<Reservation> before, Session session) {
    return !of(kind, before).equals(of(kind, session.claims()));
  }

  private static boolean has(String kind, Session session) {
    return of(kind, session.claims()).isPresent();
  }

  private static Optional<Reservation> of(String kind, List<Reservation> claims) {
    return claims.stream().skip(KINDS.indexOf(kind)).findFirst();
  }

  private static Uni<Integer> drop(Session session, List<String> kinds) {
    return Panache.getSession()
        .flatMap(database ->
            database
                .createNativeQuery("delete from slot_claim where session_id = ?1 and kind in (?2)")
                .setParameter(1, session.id().value())
                .setParameter(2, kinds)
                .executeUpdate());
  }

  private static Uni<Void> claim(Session session, String kind, List<Reservation> before) {
    var time = of(kind, session.claims()).orElseThrow();
    return othersInWeek(session, time)
        .flatMap(others -> {
          boolean isFull = !before.contains(time) && others >= time.week().cap();
          return insert(session, kind, time)
              .onFailure(failure -> Database.broke(MENTOR_IS_FREE, failure))
              .transform(_ -> slotTaken())
              .onFailure(failure -> Database.broke(STUDENT_IS_FREE, failure))
              .transform(_ -> isFull ? weekFull() : studentBusy())
              .invoke(() -> {
                if (isFull) {
                  throw weekFull();
                }
              })
              .flatMap(_ -> requireMentorNotAttending(session, time))
              .flatMap(_ -> requireStudentNotMentoring(session, time));
        });
  }

  // A mentor who is another mentor's student at that time cannot be booked for it.
  private static Uni<Void> requireMentorNotAttending(Session session, Reservation time) {
    return count(
            ATTENDED_BY_MENTOR,
            session,
            session.terms().mentor().id(),
            time.slot().start(),
            time.slot().end())
        .invoke(attended -> {
          if (attended > 0) {
            throw slotTaken();
          }
        })
        .replaceWithVoid();
  }

  // Students who are mentors too have sessions of their own to be at.
  private static Uni<Void> requireStudentNotMentoring(Session session, Reservation time) {
    return count(
            MENTORED_BY_STUDENT,
            session,
            session.terms().student().id(),
            time.slot().start(),
            time.slot().end())
        .invoke(mentored -> {
          if (mentored > 0) {
            throw studentBusy();
          }
        })
        .replaceWithVoid();
  }

  private static Uni<Void> insert(Session session, String kind, Reservation time) {
    return Panache.getSession()
        .flatMap(database ->
            database
                .createNativeQuery(INSERT)
                .setParameter(1, session.id().value())
                .setParameter(2, kind)
                .setParameter(3, session.terms().mentor().id())
                .setParameter(4, session.terms().student().id())
                .setParameter(5, time.slot().start())
                .setParameter(6, time.slot().end())
                .setParameter(7, time.blockedUntil())
                .executeUpdate())
        .replaceWithVoid();
  }

  private static Uni<Long> othersInWeek(Session session, Reservation time) {
    return count(
        OTHERS_IN_WEEK,
        session,
        session.terms().mentor().id(),
        time.week().start(),
        time.week().end());
  }

  private static Uni<Long> count(
      String query, Session session, String mentorId, Instant from, Instant until) {
    return Panache.getSession()
        .flatMap(database ->
            database
                .createNativeQuery(query, Long.class)
                .setParameter(1, mentorId)
                .setParameter(2, from)
                .setParameter(3, until)
                .setParameter(4, session.id().value())
                .getSingleResult());
  }

  private static SessionRefused slotTaken() {
    return new SessionRefused(
        Reason.SLOT_TAKEN, "This time is already taken. Please choose another.");
  }

  private static SessionRefused studentBusy() {
    return new SessionRefused(
        Reason.STUDENT_BUSY, "The student has a session at this time already");
  }

  private static SessionRefused weekFull() {
    return new SessionRefused(Reason.WEEK_FULL, "The mentor's week is full");
  }
}
