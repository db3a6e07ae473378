package ai.aureeture.booking.domain.session;

/** A session's state in the words of the HTTP contract. */
public enum SessionStatus {
  PAYMENT_PENDING,
  REQUESTED,
  SCHEDULED,
  RESCHEDULE_REQUESTED,
  ONGOING,
  COMPLETED,
  CANCELLED
}
