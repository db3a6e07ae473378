package ai.aureeture.booking.adapter.out.postgres;

import ai.aureeture.booking.domain.Reservation;
import ai.aureeture.booking.domain.Session;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/**
 * The time that sessions keep from others, one row for a session's own and one for what is proposed
 * for it. Whether mentor and student are free is decided by the table's exclusion constraints
 * alone; what a constraint cannot count is counted here. Whoever writes claims holds two locks:
 * first the mentor's, then the student's, everywhere, so that no two writers wait for each other.
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

  private SlotClaims() {}

  /** To be called in the transaction, before anything is counted or claimed. */
  static Uni<Void> lock(Session session) {
    return OfferRow.findById(session.terms().mentor().id(), LockModeType.PESSIMISTIC_WRITE)
        .flatMap(_ -> Panache.getSession())
        .flatMap(database ->
            database
                .createNativeQuery(
                    "select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) l",
                    Integer.class)
                .setParameter(1, session.terms().student().id())
                .getSingleResult())
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
              .transform(
                  _ -> new SessionRefused(Reason.SLOT_TAKEN, "Somebody has this time already"))
              .onFailure(failure -> Database.broke(STUDENT_IS_FREE, failure))
              .transform(_ ->
                  isFull
                      ? weekFull()
                      : new SessionRefused(
                          Reason.STUDENT_BUSY, "The student has a session at this time already"))
              .invoke(() -> {
                if (isFull) {
                  throw weekFull();
                }
              });
        });
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
    return Panache.getSession()
        .flatMap(database ->
            database
                .createNativeQuery(OTHERS_IN_WEEK, Long.class)
                .setParameter(1, session.terms().mentor().id())
                .setParameter(2, time.week().start())
                .setParameter(3, time.week().end())
                .setParameter(4, session.id().value())
                .getSingleResult());
  }

  private static SessionRefused weekFull() {
    return new SessionRefused(Reason.WEEK_FULL, "The mentor's week is full");
  }
}
