package ai.aureeture.booking.adapter.out.postgres;

import ai.aureeture.booking.domain.Session;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.LockModeType;

/**
 * What must hold when a session takes a slot. Whether mentor and student are free is decided by the
 * table's exclusion constraints alone; what a constraint cannot count is counted here, under locks:
 * first the mentor's, then the student's, everywhere.
 */
final class SlotClaims {
  private static final String MENTOR_IS_FREE = "session_mentor_is_free";
  private static final String STUDENT_IS_FREE = "session_student_is_free";

  private static final long MAX_UNPAID = 3;

  private SlotClaims() {}

  /** To be called in the transaction, before the row that takes the slot is written. */
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

  /** To be called after the row was written; it counts itself. */
  static Uni<Void> checkWeek(Session session) {
    return sessionsInWeek(session)
        .invoke(sessions -> {
          if (sessions > session.terms().week().cap()) {
            throw weekFull();
          }
        })
        .replaceWithVoid();
  }

  /** To be called after the row was written; it counts itself. */
  static Uni<Void> checkHolds(Session session) {
    return SessionRow.count(
            "terms.studentId = ?1 and status = 'payment_pending' and terms.holdExpiresAt > ?2",
            session.terms().student().id(),
            session.terms().bookedAt())
        .invoke(unpaid -> {
          if (unpaid > MAX_UNPAID) {
            throw new SessionRefused(
                Reason.TOO_MANY_HOLDS, "You hold %d unpaid slots already".formatted(MAX_UNPAID));
          }
        })
        .replaceWithVoid();
  }

  /**
   * The reason to give when a constraint has refused the row, outside of the dead transaction: a
   * full week comes before a busy student.
   */
  static <T> Uni<T> explain(Throwable refusal, Session session) {
    if (Database.broke(MENTOR_IS_FREE, refusal)) {
      return Uni.createFrom()
          .failure(new SessionRefused(Reason.SLOT_TAKEN, "Somebody has this time already"));
    }
    return Database.reading(() -> sessionsInWeek(session))
        .map(others -> {
          throw others >= session.terms().week().cap()
              ? weekFull()
              : new SessionRefused(
                  Reason.STUDENT_BUSY, "The student has a session at this time already");
        });
  }

  /** Whether one of the two exclusion constraints has spoken. */
  static boolean isRefusal(Throwable failure) {
    return Database.broke(MENTOR_IS_FREE, failure) || Database.broke(STUDENT_IS_FREE, failure);
  }

  private static Uni<Long> sessionsInWeek(Session session) {
    var week = session.terms().week();
    return SessionRow.count(
        "terms.mentorId = ?1 and startsAt >= ?2 and startsAt < ?3 and status <> 'cancelled'",
        session.terms().mentor().id(),
        week.start(),
        week.end());
  }

  private static SessionRefused weekFull() {
    return new SessionRefused(Reason.WEEK_FULL, "The mentor's week is full");
  }
}
