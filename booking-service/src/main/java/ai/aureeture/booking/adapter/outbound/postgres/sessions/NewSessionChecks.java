package ai.aureeture.booking.adapter.outbound.postgres.sessions;

import ai.aureeture.booking.adapter.outbound.postgres.database.EnumNames;
import ai.aureeture.booking.adapter.outbound.postgres.database.Tuples;
import ai.aureeture.booking.adapter.outbound.postgres.people.ErasedPersonRow;
import ai.aureeture.booking.adapter.outbound.postgres.people.PersonLocks;
import ai.aureeture.booking.domain.session.FreeSessionLimit;
import ai.aureeture.booking.domain.session.HoldLimit;
import ai.aureeture.booking.domain.session.Session;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Tuple;
import java.time.Instant;

/**
 * What is asked before a new session is written: in one statement the locks, and in another, which
 * so sees all that was committed before they were had, everything that is counted under them.
 *
 * @param openHolds the student's, without this one
 * @param freeSessions those of the student with the mentor that are to come, without this one
 */
record NewSessionChecks(
    Session session, SlotCollisions collisions, long openHolds, long freeSessions) {
  private static final String LOCK =
      """
      with taken as materialized (select %s as it),
        offer as materialized (
          select gone or suspended_at is not null as gone from mentor_offer
          where mentor_id = :mentor and not (select it from taken) for no key update),
        people as materialized (%s from offer)
      select (select it from taken), (select not gone from offer), (select count(*) from people)
      """
          .formatted(FreeSlotCheck.IS_TAKEN, PersonLocks.LOCK_TWO);

  private static final String LOOK =
      """
      select %s, %s,
        (select count(*) from erased_person
          where person_id in (:mentor, :student) and erased_at >= :asked),
        (select count(*) from session
          where student_id = :student and status in ('payment_pending', 'requested')
            and hold_expires_at > :bookedAt),
        case when :isLimited then (select count(*) from session
          where student_id = :student and mentor_id = :mentor and price_minor = 0
            and confirmation = :confirmation and starts_at > :bookedAt
            and status in ('scheduled', 'reschedule_requested')) else 0 end
      """
          .formatted(SlotCollisions.COLUMNS, FreeSlotCheck.IS_TAKEN);

  /**
   * The locks of {@link PersonLocks}, unless the time is taken: then none is waited for. Refused
   * with SLOT_TAKEN or MENTOR_NOT_FOUND.
   */
  static Uni<Void> lock(Session session) {
    return Panache.getSession()
        .flatMap(database -> {
          var query = database.createNativeQuery(LOCK, Tuple.class);
          FreeSlotCheck.bind(query, session);
          PersonLocks.bind(query, session);
          return query.getSingleResult();
        })
        .invoke(found -> {
          FreeSlotCheck.requireFree(found.get(0, Boolean.class));
          PersonLocks.requireOffer(Boolean.TRUE.equals(found.get(1)));
        })
        .replaceWithVoid();
  }

  /** Refused with SLOT_TAKEN or PERSON_ERASED; to be called under the locks. */
  static Uni<NewSessionChecks> look(Session session, Instant asked) {
    return Panache.getSession()
        .flatMap(database -> {
          var query = database.createNativeQuery(LOOK, Tuple.class);
          FreeSlotCheck.bind(query, session);
          SlotCollisions.bind(query, session, session.time());
          return query
              .setParameter("asked", asked)
              .setParameter("bookedAt", session.terms().bookedAt())
              .setParameter("isLimited", FreeSessionLimit.appliesTo(session.terms()))
              .setParameter("confirmation", EnumNames.of(session.terms().confirmation()))
              .getSingleResult();
        })
        .map(found -> {
          FreeSlotCheck.requireFree(found.get(3, Boolean.class));
          ErasedPersonRow.requireNone(Tuples.number(found, 4));
          return new NewSessionChecks(
              session, SlotCollisions.of(found), Tuples.number(found, 5), Tuples.number(found, 6));
        });
  }

  /** Refused with TOO_MANY_HOLDS or TOO_MANY_FREE_SESSIONS. */
  void requireBelowLimits() {
    if (session.isOpenHold(session.terms().bookedAt())) {
      HoldLimit.require(openHolds + 1);
    }
    if (FreeSessionLimit.appliesTo(session.terms())) {
      FreeSessionLimit.require(freeSessions + 1);
    }
  }
}
