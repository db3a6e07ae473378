package ai.aureeture.booking.domain.session;

import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.offer.ConfirmationMode;

/**
 * How many free sessions that need no answer one student may have to come with one mentor: they
 * cost nothing, so nothing else keeps one student from taking all of a mentor's times.
 */
public final class FreeSessionLimit {
  private static final long MOST = 3;

  private FreeSessionLimit() {}

  public static boolean appliesTo(Terms terms) {
    return terms.isFree() && terms.confirmation() == ConfirmationMode.INSTANT;
  }

  /** Refused with TOO_MANY_FREE_SESSIONS; the new one counts among {@code toCome}. */
  public static void require(long toCome) {
    if (toCome > MOST) {
      throw new SessionRefused(
          Reason.TOO_MANY_FREE_SESSIONS,
          "You already have %d upcoming free sessions with this mentor".formatted(MOST));
    }
  }
}
