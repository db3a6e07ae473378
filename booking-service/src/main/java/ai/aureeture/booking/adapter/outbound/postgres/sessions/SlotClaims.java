package ai.aureeture.booking.adapter.outbound.postgres.sessions;

import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.adapter.outbound.postgres.people.PersonLocks;
import ai.aureeture.booking.domain.Reservation;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.session.Claims;
import ai.aureeture.booking.domain.session.Session;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
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
    return SlotCollisions.find(session, time)
        .map(found -> found.refusal(time.week(), before.all().contains(time)))
        .flatMap(refusal -> insert(session, kind, time, refusal));
  }

  /** The first claim of a new session; refused as {@link #replace} is. */
  static Uni<Void> first(Session session, SlotCollisions found) {
    var time = session.time();
    return insert(session, ClaimKind.BOOKED, time, found.refusal(time.week(), false));
  }

  private static Uni<Void> insert(
      Session session, ClaimKind kind, Reservation time, Optional<SessionRefused> refusal) {
    return insert(session, kind, time)
        .onFailure(failure -> Database.broke(MENTOR_IS_FREE, failure))
        .transform(_ -> SlotRefusals.slotTaken())
        .onFailure(failure -> Database.broke(STUDENT_IS_FREE, failure))
        .transform(_ -> refusal.orElseGet(SlotRefusals::studentBusy))
        .invoke(() ->
            refusal.ifPresent(refused -> {
              throw refused;
            }));
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
