package ai.aureeture.events.session;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** What completed a session. */
public enum CompletedBy {
  /** The mentor said that the two have met. */
  MENTOR,
  /** The mentor did not say so for some time after its end. */
  TIME,
  /** A word that this version does not know. */
  @JsonEnumDefaultValue
  UNKNOWN;

  /** As it stands in the event. */
  @JsonValue
  public String word() {
    return EnumWord.withHyphens(this);
  }
}
