package ai.aureeture.analytics.domain.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * How far a mentor can be relied on to keep the times they were booked for: the number of the
 * mentor's dashboard, by booking-service's definition. A table of cases that both services are
 * tested with keeps the two the same.
 *
 * @param kept the sessions they completed within {@link #MEMORY}
 * @param asks their own requests within {@link #MEMORY}, whatever became of them
 */
public record Reliability(long kept, List<Ask> asks) {
  public static final Duration MEMORY = Duration.ofDays(180);

  // Sessions' worth of trust for every mentor, so that one early mishap does not ruin a newcomer.
  private static final int TRUST = 5;

  /** Of all that was heard of a mentor's sessions. */
  public static Reliability of(Collection<SessionFacts> sessions, Instant now) {
    var since = now.minus(MEMORY);
    return new Reliability(
        sessions.stream()
            .map(SessionFacts::state)
            .filter(session -> session.outcome() == Outcome.COMPLETED)
            .filter(session -> !session.startTime().isBefore(since))
            .count(),
        sessions.stream()
            .flatMap(session -> session.asks().values().stream())
            .filter(ask -> ask.by() == Ask.By.MENTOR && !ask.at().isBefore(since))
            .sorted(Ask.BY_TIME)
            .toList());
  }

  /** From 100, reached only without any request, towards 0. */
  public int score(Instant now) {
    double burden = asks.stream().mapToDouble(ask -> weight(ask, now)).sum();
    double faith = TRUST + kept;
    return (int) (100 * faith / (faith + burden));
  }

  private static double weight(Ask ask, Instant now) {
    double age = (double) Duration.between(ask.at(), now).toSeconds() / MEMORY.toSeconds();
    return (ask.movedAt().isPresent() ? 2 : 1) * Math.clamp(1 - age, 0, 1);
  }
}
