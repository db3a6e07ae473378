package ai.aureeture.events.session;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** Why a session does not take place. */
public enum CancelReason {
  /** The student did not pay in time. */
  HOLD_LAPSED,
  /** The student let the slot go before it was agreed on. */
  HOLD_RELEASED,
  /** The mentor declined the request, or did not answer in time. */
  DECLINED,
  /** The payment came when the slot was taken, or after the start. */
  SLOT_LOST,
  /** The operator gave the money back. */
  REFUNDED,
  /** A word that this version does not know. */
  @JsonEnumDefaultValue
  UNKNOWN;

  /** As it stands in the event. */
  @JsonValue
  public String word() {
    return EnumWord.withHyphens(this);
  }
}
