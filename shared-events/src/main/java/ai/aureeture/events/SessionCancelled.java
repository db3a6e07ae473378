package ai.aureeture.events;

import org.jspecify.annotations.Nullable;

/**
 * A session that stood does not stand any more; its slot is free again.
 *
 * @param reason {@code refunded} or {@code declined}
 * @param capturedMinor what the student had paid, in the minor unit of the session's currency; null
 *     where nothing was paid, and in events of before this was told
 * @param remainingMinor what of it goes back now, after the parts that went back before; null where
 *     {@code capturedMinor} is
 */
public record SessionCancelled(
    SessionSnapshot session,
    String reason,
    @Nullable Long capturedMinor,
    @Nullable Long remainingMinor)
    implements BookingEvent {

  /** Of a session that was not paid for. */
  public SessionCancelled(SessionSnapshot session, String reason) {
    this(session, reason, null, null);
  }
}
