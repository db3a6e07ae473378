package ai.aureeture.booking.domain.session;

import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;

/** How many slots one student may keep from others without having paid, or without an answer. */
public final class HoldLimit {
  private static final long MOST = 3;

  private HoldLimit() {}

  /** Refused with TOO_MANY_HOLDS; the new one counts among {@code open}. */
  public static void require(long open) {
    if (open > MOST) {
      throw new SessionRefused(
          Reason.TOO_MANY_HOLDS, "You already hold %d unpaid or unanswered slots".formatted(MOST));
    }
  }
}
