package ai.aureeture.events;

import ai.aureeture.events.session.CancelReason;
import ai.aureeture.events.session.SessionSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * A session that stood does not stand any more; its slot is free again.
 *
 * @param capturedMinor what the student had paid, in the minor unit of the session's currency; null
 *     where nothing was paid, and in events of before this was told
 * @param remainingMinor what of it goes back now, after the parts that went back before; null where
 *     {@code capturedMinor} is
 */
@EventType("ai.aureeture.booking.SessionCancelled.v1")
public record SessionCancelled(
    SessionSnapshot session,
    CancelReason reason,
    @Nullable Long capturedMinor,
    @Nullable Long remainingMinor)
    implements BookingEvent {

  /** Of a session that was not paid for. */
  public SessionCancelled(SessionSnapshot session, CancelReason reason) {
    this(session, reason, null, null);
  }
}
