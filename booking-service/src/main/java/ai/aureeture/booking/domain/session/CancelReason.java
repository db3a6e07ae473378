package ai.aureeture.booking.domain.session;

/** Why a session does not stand. */
public enum CancelReason {
  HOLD_LAPSED,
  HOLD_RELEASED,
  DECLINED,
  SLOT_LOST,
  REFUNDED
}
