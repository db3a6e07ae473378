package ai.aureeture.booking.adapter.outbound.postgres.sessions;

import ai.aureeture.booking.domain.session.Session;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/** Looks whether a time is taken, before anything is locked. */
final class FreeSlotCheck {
  private static final String IS_TAKEN =
      """
      select exists (select 1 from slot_claim
        where mentor_id = :mentor and session_id <> :session
          and tstzrange(starts_at, blocked_until) && tstzrange(:start, :blockedUntil))
      """;

  private FreeSlotCheck() {}

  /**
   * Refuses a new session whose time another one has, with SLOT_TAKEN, without waiting for a lock.
   * It only shortens the way: the constraints decide.
   */
  static Uni<Void> requireFree(Session session) {
    return Panache.getSession()
        .flatMap(database ->
            database
                .createNativeQuery(IS_TAKEN, Boolean.class)
                .setParameter("mentor", session.terms().mentor().id())
                .setParameter("session", session.id().value())
                .setParameter("start", session.time().slot().start())
                .setParameter("blockedUntil", session.time().blockedUntil())
                .getSingleResult())
        .invoke(isTaken -> {
          if (isTaken) {
            throw SlotRefusals.slotTaken();
          }
        })
        .replaceWithVoid();
  }
}
