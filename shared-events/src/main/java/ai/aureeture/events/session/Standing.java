package ai.aureeture.events.session;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a session means for the time of its two people. */
public enum Standing {
  /** The time is kept while the student pays or the mentor decides. */
  HELD,
  /** The two will meet, or are meeting. */
  BOOKED,
  /** The two have met. */
  COMPLETED,
  /** The session does not take place; its time is free. */
  CANCELLED,
  /** A word that this version does not know. */
  @JsonEnumDefaultValue
  UNKNOWN;

  static Standing of(SessionStatus status) {
    return switch (status) {
      case PAYMENT_PENDING, REQUESTED -> HELD;
      case SCHEDULED, RESCHEDULE_REQUESTED, ONGOING -> BOOKED;
      case COMPLETED -> COMPLETED;
      case CANCELLED -> CANCELLED;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** As it stands in the event. */
  @JsonValue
  public String word() {
    return EnumWord.withHyphens(this);
  }
}
