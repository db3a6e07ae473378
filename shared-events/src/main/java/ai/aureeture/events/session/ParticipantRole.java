package ai.aureeture.events.session;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** One of the two people of a session. */
public enum ParticipantRole {
  /** The one who offers the session. */
  MENTOR,
  /** The one who booked it. */
  STUDENT,
  /** A word that this version does not know. */
  @JsonEnumDefaultValue
  UNKNOWN;

  /** As it stands in the event. */
  @JsonValue
  public String word() {
    return EnumWord.withUnderscores(this);
  }
}
