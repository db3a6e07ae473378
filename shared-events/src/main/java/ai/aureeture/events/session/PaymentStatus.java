package ai.aureeture.events.session;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where the student's money is. */
public enum PaymentStatus {
  /** Nothing is paid or agreed on: the slot is held, asked for, or was let go. */
  PENDING,
  /**
   * Its payment is captured, or it is free and agreed on. It stays so while a refund is due, and
   * when only a part has gone back.
   */
  PAID,
  /** All of its payment has gone back. */
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
