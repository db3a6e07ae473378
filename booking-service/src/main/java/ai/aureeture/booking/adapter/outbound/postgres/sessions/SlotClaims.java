package ai.aureeture.booking.adapter.outbound.postgres.sessions;

import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.adapter.outbound.postgres.database.Tuples;
import ai.aureeture.booking.adapter.outbound.postgres.people.PersonLocks;
import ai.aureeture.booking.domain.Reservation;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.session.Claims;
import ai.aureeture.booking.domain.session.Session;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;

/**
 * The time that sessions keep from others, one row for a session's own and one for what is proposed
 * for it. Whether mentor and student are free is decided by the table's exclusion constraints
 * alone; what a constraint cannot count is counted here, under the locks of {@link PersonLocks}.
 */
public final class SlotClaims {
  private static final String MENTOR_IS_FREE = "claim_mentor_is_free";
  private static final String STUDENT_IS_FREE = "claim_student_is_free";

  private static final String INSERT =
      """
      insert into slot_claim
        (session_id, kind, mentor_id, student_id, starts_at, ends_at, blocked_until)
      values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """;

  // How full the mentor's week is, whether they attend another mentor's session at this time, and
  // whether the student has a session of their own to give.
  private static final String COLLISIONS =
      """
      select
        (select count(distinct session_id) from slot_claim
          where mentor_id = :mentor and session_id <> :session
            and starts_at >= :weekStart and starts_at < :weekEnd),
        exists (select 1 from slot_claim
          where student_id = :mentor and session_id <> :session
            and starts_at < :end and ends_at > :start),
        exists (select 1 from slot_claim
          where mentor_id = :student and session_id <> :session
            and starts_at < :end and ends_at > :start)
      """;

  private SlotClaims() {}

  /** Whether the session takes time that it did not have, and so needs the locks. */
  static boolean areTaken(Claims before, Session session) {
    return ClaimKind.changed(before, session.claims())
        .anyMatch(kind -> kind.in(session.claims()).isPresent());
  }

  /**
   * Gives the session its claims in place of those it had, in one step; refused with SLOT_TAKEN,
   * WEEK_FULL or STUDENT_BUSY, the first that applies.
   */
  public static Uni<Void> replace(Claims before, Session session) {
    var changed = ClaimKind.changed(before, session.claims()).toList();
    return changed.isEmpty()
        ? Uni.createFrom().voidItem()
        : drop(session, changed)
            .flatMap(_ ->
                Multi.createFrom()
                    .items(changed.stream().filter(kind -> kind.in(session.claims()).isPresent()))
                    .onItem()
                    .transformToUniAndConcatenate(kind -> claim(session, kind, before))
                    .onItem()
                    .ignoreAsUni());
  }

  private static Uni<Integer> drop(Session session, List<ClaimKind> kinds) {
    return Panache.getSession()
        .flatMap(database ->
            database
                .createNativeQuery("delete from slot_claim where session_id = ?1 and kind in (?2)")
                .setParameter(1, session.id().value())
                .setParameter(2, kinds.stream().map(ClaimKind::text).toList())
                .executeUpdate());
  }

  private static Uni<Void> claim(Session session, ClaimKind kind, Claims before) {
    var time = kind.in(session.claims()).orElseThrow();
    return refusal(session, time, before.all().contains(time))
        .flatMap(refusal ->
            insert(session, kind, time)
                .onFailure(failure -> Database.broke(MENTOR_IS_FREE, failure))
                .transform(_ -> SlotRefusals.slotTaken())
                .onFailure(failure -> Database.broke(STUDENT_IS_FREE, failure))
                .transform(_ -> refusal.orElseGet(SlotRefusals::studentBusy))
                .invoke(() ->
                    refusal.ifPresent(refused -> {
                      throw refused;
                    })));
  }

  // What the constraints cannot see, all of it in one look.
  private static Uni<Optional<SessionRefused>> refusal(
      Session session, Reservation time, boolean isOwnTime) {
    return Panache.getSession()
        .flatMap(database ->
            database
                .createNativeQuery(COLLISIONS, Tuple.class)
                .setParameter("session", session.id().value())
                .setParameter("mentor", session.terms().mentor().id())
                .setParameter("student", session.terms().student().id())
                .setParameter("start", time.slot().start())
                .setParameter("end", time.slot().end())
                .setParameter("weekStart", time.week().start())
                .setParameter("weekEnd", time.week().end())
                .getSingleResult())
        .map(found -> {
          if (!isOwnTime && time.week().isFull(Tuples.number(found, 0))) {
            return Optional.of(SlotRefusals.weekFull());
          }
          if (found.get(1, Boolean.class)) {
            return Optional.of(SlotRefusals.slotTaken());
          }
          return found.get(2, Boolean.class)
              ? Optional.of(SlotRefusals.studentBusy())
              : Optional.empty();
        });
  }

  private static Uni<Void> insert(Session session, ClaimKind kind, Reservation time) {
    return Panache.getSession()
        .flatMap(database ->
            database
                .createNativeQuery(INSERT)
                .setParameter(1, session.id().value())
                .setParameter(2, kind.text())
                .setParameter(3, session.terms().mentor().id())
                .setParameter(4, session.terms().student().id())
                .setParameter(5, time.slot().start())
                .setParameter(6, time.slot().end())
                .setParameter(7, time.blockedUntil())
                .executeUpdate())
        .replaceWithVoid();
  }
}
