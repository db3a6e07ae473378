package ai.aureeture.booking.domain.conduct;

/** What a person may do too often, and of what it is a share. */
public enum Pattern {
  /** Sessions that a person asked to move, of their sessions that were ever confirmed. */
  REQUESTS_TO_MOVE,
  /** A student's holds that ended unpaid by time, of all their holds that ended. */
  LAPSED_HOLDS,
  /** A student's payments that went back in full at the operator's word, of all for a session. */
  REFUNDS
}
