package ai.aureeture.events.session;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** What is different about a session, beside its time and its money. */
public enum SessionChange {
  /** The mentor is in the room. */
  STARTED,
  /** Its title or description. */
  EDITED,
  /**
   * It was taken over from the former database. This is the first event of its session, and no
   * person is told of it.
   */
  IMPORTED,
  /** It has its room: where to meet is known. */
  MEETING_LINK_READY,
  /** Nothing: the session is told again as it stands, for a reader that has lost its store. */
  RETOLD,
  /** A word that this version does not know. */
  @JsonEnumDefaultValue
  UNKNOWN;

  /** As it stands in the event. */
  @JsonValue
  public String word() {
    return EnumWord.withHyphens(this);
  }
}
