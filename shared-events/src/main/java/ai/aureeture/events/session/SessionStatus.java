package ai.aureeture.events.session;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** A session's status in the words of the HTTP contract. */
public enum SessionStatus {
  PAYMENT_PENDING,
  REQUESTED,
  SCHEDULED,
  RESCHEDULE_REQUESTED,
  ONGOING,
  COMPLETED,
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
