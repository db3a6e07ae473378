package ai.aureeture.booking.domain.conduct;

import static java.util.Comparator.comparing;

import ai.aureeture.booking.domain.Participant;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/**
 * How often one person did something, beside all others of the same role together. It is unusual
 * from five times on, when their odds are at least three times the others'. Where no other did it,
 * five times are unusual whatever the share; where the others have fewer than twenty sessions,
 * holds or payments between them, there is nothing to compare with and nothing is unusual.
 *
 * @param others the same of all others of that role, without this person
 * @param latest when the person last did it
 */
public record Conduct(
    String personId, Participant role, Pattern pattern, Share own, Share others, Instant latest) {
  /** Sessions that were booked before are not looked at. */
  public static final Duration MEMORY = Duration.ofDays(90);

  /** Less often than that may be chance. */
  public static final int LEAST_COUNT = 5;

  private static final int TIMES_AS_MUCH = 3;
  private static final int LEAST_OF_OTHERS = 20;

  /** The highest share first, then who did it most often. */
  public static final Comparator<Conduct> WORST_FIRST =
      comparing((Conduct conduct) -> conduct.own.percent(), Comparator.<BigDecimal>reverseOrder())
          .thenComparing(conduct -> conduct.own.count(), Comparator.reverseOrder())
          .thenComparing(Conduct::personId);

  public boolean isUnusual() {
    return own.count() >= LEAST_COUNT
        && others.of() >= LEAST_OF_OTHERS
        && own.hasTimesTheOddsOf(others, TIMES_AS_MUCH);
  }
}
