package ai.aureeture.notification.domain;

import java.util.Arrays;
import java.util.Locale;

/** Where a session is in its life, in the words of booking's events. */
public enum SessionStatus {
  PAYMENT_PENDING,
  REQUESTED,
  SCHEDULED,
  RESCHEDULE_REQUESTED,
  ONGOING,
  COMPLETED,
  CANCELLED,
  /** A word that this version does not know. */
  UNKNOWN;

  /** Reads {@link #word}. */
  public static SessionStatus of(String word) {
    return Arrays.stream(values())
        .filter(status -> status.word().equals(word))
        .findFirst()
        .orElse(UNKNOWN);
  }

  /** As it stands in events, in documents and in live messages, such as {@code scheduled}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
