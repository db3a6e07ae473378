package ai.aureeture.booking.domain.imports;

/** A session of the former database cannot be one here. */
public final class SessionNotImported extends RuntimeException {
  private final Reason reason;

  public SessionNotImported(Reason reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** Why; the names are those of the HTTP contract's words. */
  public enum Reason {
    /** Another session of the mentor has the time. */
    SLOT_TAKEN,
    /** Another session of the student has the time. */
    STUDENT_BUSY,
    /** No offer of the mentor's is here. */
    MENTOR_NOT_FOUND,
    /** One of the two had their data erased since it was booked. */
    PERSON_ERASED,
    /** The mentor is the student. */
    OWN_OFFER,
    /** It has a price, is not cancelled, and was not paid. */
    NOT_PAID,
    /** It counts as paid, and no payment id was kept. */
    PAYMENT_ID_MISSING,
    /** It was paid, and no amount above zero was kept. */
    AMOUNT_MISSING,
    /** Another session uses the payment. */
    PAYMENT_USED,
    /** Another session uses the payment's order. */
    ORDER_USED,
    /** It counts as completed, and its time is to come. */
    COMPLETED_BEFORE_START
  }
}
