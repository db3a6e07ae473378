package ai.aureeture.analytics.application;

import ai.aureeture.analytics.domain.figures.DateRange;

/** How long a time can be asked for at once. */
final class Ranges {
  private Ranges() {}

  static void mustBeShort(DateRange range) {
    if (range.length() > DateRange.MOST_DAYS) {
      throw FiguresRefused.tooLong();
    }
  }
}
