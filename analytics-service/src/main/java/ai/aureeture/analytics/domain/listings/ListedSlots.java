package ai.aureeture.analytics.domain.listings;

import ai.aureeture.analytics.domain.figures.Count;
import ai.aureeture.analytics.domain.figures.Figures;

/**
 * What a mentor listed on one date.
 *
 * @param booked how many of the listed slots a session took up
 */
public record ListedSlots(long listed, long booked) {

  /** What it adds to the date. */
  public Figures figures() {
    return Figures.of(Count.LISTED, listed).plus(Figures.of(Count.LISTED_AND_BOOKED, booked));
  }
}
