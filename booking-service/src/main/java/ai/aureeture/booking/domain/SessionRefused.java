package ai.aureeture.booking.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The answer "no" to a request, with its reason. The core knows no other exception. */
public final class SessionRefused extends RuntimeException {
  private final Reason reason;
  private final Map<String, Object> facts;

  public SessionRefused(Reason reason, String detail) {
    this(reason, detail, Map.of());
  }

  /**
   * @param detail for people; shown as it is
   * @param facts what a program may want to know besides the reason
   */
  public SessionRefused(Reason reason, String detail, Map<String, Object> facts) {
    super(detail, null, false, false);
    this.reason = reason;
    this.facts = facts;
  }

  /** Whether that failure is the answer "no", for one of these reasons. */
  public static boolean isFor(Throwable failure, Reason... reasons) {
    return failure instanceof SessionRefused refused && List.of(reasons).contains(refused.reason);
  }

  /**
   * Whether that failure says only that a part of the system cannot answer at the moment: the same
   * request may succeed later.
   */
  public static boolean isOutage(Throwable failure) {
    return failure instanceof SessionRefused refused && refused.reason.isTemporary();
  }

  public Reason reason() {
    return reason;
  }

  public Map<String, Object> facts() {
    return facts;
  }

  /** Why; the names are those of the HTTP contract's codes. */
  public enum Reason {
    MENTOR_NOT_FOUND,
    PHOTO_NOT_READABLE,
    PHOTO_TOO_LARGE,
    SLUG_TAKEN,
    SLUG_LIMIT_REACHED,
    OWN_OFFER,
    INSTANT_BOOKING_DISABLED,
    SLOT_NOT_OFFERED,
    SLOT_TAKEN,
    WEEK_FULL,
    STUDENT_BUSY,
    TOO_MANY_HOLDS,
    TOO_MANY_FREE_SESSIONS,
    NOT_FOUND,
    NOT_YOUR_BOOKING,
    NOT_YOUR_SESSION,
    ALREADY_PAID,
    ORDER_NOT_FOUND,
    PAYMENT_SIGNATURE_INVALID,
    BOOKING_MISMATCH,
    AMOUNT_MISMATCH,
    PAYMENT_NOT_CAPTURED,
    SLOT_LOST_REFUNDED,
    PAYMENT_REFUNDED,
    SESSION_NOT_RESCHEDULABLE,
    RESCHEDULE_ALREADY_PENDING,
    RESCHEDULE_LIMIT_REACHED,
    RATE_LIMITED,
    NEW_TIME_REQUIRED,
    NOT_YOURS_TO_ANSWER,
    REQUEST_ALREADY_ANSWERED,
    PAID_SESSION_NEEDS_NO_ANSWER,
    PAID_SESSION_CANNOT_BE_CANCELLED,
    SESSION_NOT_STARTED,
    SESSION_NOT_COMPLETED,
    REVIEW_NOT_FOUND,
    REVIEW_FIXED,
    REVIEW_ALREADY_ANSWERED,
    NOT_REFUNDABLE,
    SESSIONS_STILL_OPEN,
    PERSON_ERASED,
    NOT_PAID,
    SESSION_NOT_JOINABLE,
    SESSION_OVER,
    TOO_EARLY,
    IDEMPOTENCY_KEY_IN_USE,
    AVAILABILITY_UNAVAILABLE,
    PAYMENTS_UNAVAILABLE,
    UNAVAILABLE,
    OVERLOADED;

    private static final Set<Reason> TEMPORARY =
        EnumSet.of(AVAILABILITY_UNAVAILABLE, PAYMENTS_UNAVAILABLE, UNAVAILABLE, OVERLOADED);

    boolean isTemporary() {
      return TEMPORARY.contains(this);
    }
  }
}
