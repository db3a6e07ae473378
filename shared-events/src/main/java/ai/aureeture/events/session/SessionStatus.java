package ai.aureeture.events.session;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** A session's status in the words of the HTTP contract. */
public enum SessionStatus {
  /** Its slot is held while the student pays. */
  PAYMENT_PENDING,
  /** A free session waits for the mentor to agree. */
  REQUESTED,
  /** It stands. */
  SCHEDULED,
  /** It stands, and one of the two asks to move it. */
  RESCHEDULE_REQUESTED,
  /** It stands, and the mentor has entered the room. */
  ONGOING,
  /** The two have met. */
  COMPLETED,
  /** It does not take place. */
  CANCELLED,
  /** A word that this version does not know. */
  @JsonEnumDefaultValue
  UNKNOWN;

  /** As it stands in the event. */
  @JsonValue
  public String word() {
    return EnumWord.withUnderscores(this);
  }
}
