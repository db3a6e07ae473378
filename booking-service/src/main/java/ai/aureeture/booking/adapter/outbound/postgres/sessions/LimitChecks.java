package ai.aureeture.booking.adapter.outbound.postgres.sessions;

import ai.aureeture.booking.adapter.outbound.postgres.rows.RescheduleRow;
import ai.aureeture.booking.domain.reschedule.RescheduleRules;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;

/** Counts what one person has waiting or asked for, under the locks of slot claims. */
final class LimitChecks {
  private LimitChecks() {}

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
