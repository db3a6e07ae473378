package ai.aureeture.booking.adapter.outbound.postgres.sessions;

import ai.aureeture.booking.domain.session.Session;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** Whether a time is taken. An early look that spares a lock; the constraints decide. */
final class FreeSlotCheck {
  static final String IS_TAKEN =
      """
      exists (select 1 from slot_claim
          where mentor_id = :mentor and session_id <> :session
            and tstzrange(starts_at, blocked_until) && tstzrange(:start, :blockedUntil))\
      """;

  private FreeSlotCheck() {}

  /** Refuses a new session whose time another one has, with SLOT_TAKEN; no lock is waited for. */
  static Uni<Void> requireFree(Session session) {
    return Panache.getSession()
        .flatMap(database -> {
          var query = database.createNativeQuery("select " + IS_TAKEN, Boolean.class);
          bind(query, session);
          return query.getSingleResult();
        })
        .invoke(FreeSlotCheck::requireFree)
        .replaceWithVoid();
  }

  static void bind(Mutiny.SelectionQuery<?> query, Session session) {
    query
        .setParameter("mentor", session.terms().mentor().id())
        .setParameter("session", session.id().value())
        .setParameter("start", session.time().slot().start())
        .setParameter("blockedUntil", session.time().blockedUntil());
  }

  static void requireFree(boolean isTaken) {
    if (isTaken) {
      throw SlotRefusals.slotTaken();
    }
  }
}
