package ai.aureeture.events.session;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** Why a payment goes back to the student. */
public enum RefundReason {
  /** It came when the slot was taken, or after the start. */
  SLOT_LOST,
  /** The session had been paid for already. */
  SURPLUS,
  /** It does not pay for the session, which may still wait for its payment. */
  MISMATCH,
  /** The operator gave it back. */
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
