package ai.aureeture.analytics.domain.sessions;

/** What became of a booking. */
public enum Outcome {
  /** It waits for the payment, or for the mentor's answer. */
  OPEN,
  /** The two will meet, or are meeting. */
  STANDING,
  COMPLETED,
  /** It stood, and was called off with its money. */
  CALLED_OFF,
  /** It never was a session, or is none that is known here. */
  NONE
}
