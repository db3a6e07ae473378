package ai.aureeture.booking.domain.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How far a mentor can be relied on to keep the times they were booked for. Only what they do
 * themselves counts: asking to move a session weighs one, and a session that was moved for it
 * weighs two, so that being rejected never pays. What they asked for long ago weighs less every
 * day, until it is forgotten.
 *
 * @param kept the sessions they completed within {@link #MEMORY}
 * @param asks their own requests within {@link #MEMORY}, whatever became of them
 */
public record Reliability(long kept, List<Ask> asks) {
  public static final Duration MEMORY = Duration.ofDays(180);

  // Sessions' worth of trust for everybody, so that one early mishap does not ruin a newcomer.
  private static final int TRUST = 5;

  /** From 100, reached only without any request, towards 0. */
  public int score(Instant now) {
    double burden = asks.stream().mapToDouble(ask -> ask.weight(now)).sum();
    double faith = TRUST + kept;
    return (int) (100 * faith / (faith + burden));
  }

  /**
   * The mentor asked to move a session.
   *
   * @param moved whether the session was moved for it
   */
  public record Ask(Instant at, boolean moved) {
    private double weight(Instant now) {
      double age = (double) Duration.between(at, now).toSeconds() / MEMORY.toSeconds();
      return (moved ? 2 : 1) * Math.clamp(1 - age, 0, 1);
    }
  }
}
