package ai.aureeture.events;

import ai.aureeture.events.session.CancelReason;
import ai.aureeture.events.session.SessionSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * A session that stood, that was asked for, or whose payment went back before this service heard of
 * it, does not take place; its slot is free again. A request to move it that waits for its answer
 * ends with it, without an event of its own.
 *
 * @param reason only {@code declined} or {@code refunded}
 * @param capturedMinor what the student had paid, in the smallest unit of {@code session.currency};
 *     null where nothing was paid, and in events of before this was told. No money moves with this
 *     event
 * @param remainingMinor what of it goes back with this, after the parts that went back before; a
 *     {@link PaymentRefunded} of this version or a later one tells that it has. Null where {@code
 *     capturedMinor} is
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
