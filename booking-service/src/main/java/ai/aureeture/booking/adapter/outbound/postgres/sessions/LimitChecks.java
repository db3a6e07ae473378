package ai.aureeture.booking.adapter.outbound.postgres.sessions;

import ai.aureeture.booking.adapter.outbound.postgres.database.EnumNames;
import ai.aureeture.booking.adapter.outbound.postgres.rows.RescheduleRow;
import ai.aureeture.booking.adapter.outbound.postgres.rows.SessionRow;
import ai.aureeture.booking.domain.reschedule.RescheduleRules;
import ai.aureeture.booking.domain.session.FreeSessionLimit;
import ai.aureeture.booking.domain.session.HoldLimit;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;

/** Counts what one person has waiting or asked for, under the locks of slot claims. */
final class LimitChecks {
  private LimitChecks() {}

  /** To be called after the row was written; it counts itself. */
  static Uni<Void> checkHolds(Session session) {
    return SessionRow.count(
            "terms.studentId = ?1 and status in ('payment_pending', 'requested')"
                + " and terms.holdExpiresAt > ?2",
            session.terms().student().id(),
            session.terms().bookedAt())
        .invoke(HoldLimit::require)
        .replaceWithVoid();
  }

  /** To be called after the row was written; it counts itself. */
  static Uni<Void> checkFreeSessions(Session session) {
    var terms = session.terms();
    if (!FreeSessionLimit.appliesTo(terms)) {
      return Uni.createFrom().voidItem();
    }
    return SessionRow.count(
            "terms.studentId = ?1 and terms.mentorId = ?2 and terms.priceMinor = 0"
                + " and terms.confirmation = ?3 and time.startsAt > ?4"
                + " and status in ('scheduled', 'reschedule_requested')",
            terms.student().id(),
            terms.mentor().id(),
            EnumNames.of(terms.confirmation()),
            terms.bookedAt())
        .invoke(FreeSessionLimit::require)
        .replaceWithVoid();
  }

  /** Whether the session's new request is one too many; to be called before it is written. */
  static Uni<Void> checkRequests(Session session, RescheduleRules rules) {
    var asked = session.pendingRequest().orElseThrow();
    return RescheduleRow.<RescheduleRow>find(
            "askedBy = ?1 and requestedAt > ?2",
            session.terms().person(asked.by()).id(),
            rules.dayBegin(asked.requestedAt()))
        .<RescheduleRow>list()
        .invoke(earlier ->
            rules.requireBelowDailyLimit(
                earlier.stream().map(row -> row.requestedAt).toList(), asked.requestedAt()))
        .replaceWithVoid();
  }
}
