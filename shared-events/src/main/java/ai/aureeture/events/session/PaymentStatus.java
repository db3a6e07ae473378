package ai.aureeture.events.session;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where the student's money is. */
public enum PaymentStatus {
  PENDING,
  PAID,
  REFUNDED,
  /** A word that this version does not know. */
  @JsonEnumDefaultValue
  UNKNOWN;

  /** As it stands in the event. */
  @JsonValue
  public String word() {
    return EnumWord.withUnderscores(this);
  }
}
