package ai.aureeture.booking.adapter.out.postgres;

import ai.aureeture.booking.domain.Session;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Map;

/** How much one person may have waiting or ask for; counted under the locks of slot claims. */
final class Limits {
  private static final long MAX_HOLDS = 3;
  private static final Duration DAY = Duration.ofHours(24);

  private Limits() {}

  /** To be called after the row was written; it counts itself. */
  static Uni<Void> checkHolds(Session session) {
    return SessionRow.count(
            "terms.studentId = ?1 and status in ('payment_pending', 'requested')"
                + " and terms.holdExpiresAt > ?2",
            session.terms().student().id(),
            session.terms().bookedAt())
        .invoke(waiting -> {
          if (waiting > MAX_HOLDS) {
            throw new SessionRefused(
                Reason.TOO_MANY_HOLDS,
                "You hold %d unpaid or unanswered slots already".formatted(MAX_HOLDS));
          }
        })
        .replaceWithVoid();
  }

  /** Whether the session's new request is one too many; to be called before it is written. */
  static Uni<Void> checkRequests(Session session, int mostPerDay) {
    var asked = session.pendingRequest().orElseThrow();
    var now = asked.requestedAt();
    return RescheduleRow.<RescheduleRow>find(
            "askedBy = ?1 and requestedAt > ?2 order by requestedAt desc",
            session.terms().person(asked.by()).id(),
            now.minus(DAY))
        .<RescheduleRow>list()
        .invoke(today -> {
          if (today.size() >= mostPerDay) {
            var counted = today.stream().limit(mostPerDay).map(row -> row.requestedAt);
            var oldest = counted.reduce((_, earlier) -> earlier).orElse(now);
            var free = Duration.between(now, oldest.plus(DAY));
            throw new SessionRefused(
                Reason.RATE_LIMITED,
                "You have asked to move sessions %d times in 24 hours".formatted(mostPerDay),
                Map.of("retryAfter", free.plusSeconds(1).minusNanos(1).toSeconds()));
          }
        })
        .replaceWithVoid();
  }
}
