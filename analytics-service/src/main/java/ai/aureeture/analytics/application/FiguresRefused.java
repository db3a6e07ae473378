package ai.aureeture.analytics.application;

import ai.aureeture.analytics.domain.figures.DateRange;

/** The caller cannot have the figures that were asked for. */
public final class FiguresRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    NOT_YOURS,
    TOO_LONG
  }

  private final Reason reason;

  private FiguresRefused(Reason reason, String detail) {
    super(detail, null, false, false);
    this.reason = reason;
  }

  static FiguresRefused notYours() {
    return new FiguresRefused(Reason.NOT_YOURS, "These are another mentor's figures");
  }

  static FiguresRefused tooLong() {
    return new FiguresRefused(
        Reason.TOO_LONG, "must be at most %d days, both included".formatted(DateRange.MOST_DAYS));
  }

  public Reason reason() {
    return reason;
  }
}
