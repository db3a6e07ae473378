package ai.aureeture.analytics.domain.listings;

import ai.aureeture.analytics.domain.figures.Count;
import ai.aureeture.analytics.domain.figures.Figures;
import java.util.Comparator;

/**
 * What was heard of the slots that a mentor listed on one date. It is told once. Should it ever be
 * told with other numbers, the larger stand, whichever come first: what is told again never adds.
 *
 * @param booked how many of the listed slots a session took up
 */
public record ListedSlots(long listed, long booked) {
  private static final Comparator<ListedSlots> BY_SIZE =
      Comparator.comparing(ListedSlots::listed).thenComparing(ListedSlots::booked);

  public ListedSlots and(ListedSlots told) {
    return BY_SIZE.compare(this, told) < 0 ? told : this;
  }

  /** What it adds to the date. */
  public Figures figures() {
    return Figures.of(Count.LISTED, listed).plus(Figures.of(Count.LISTED_AND_BOOKED, booked));
  }
}
