package ai.aureeture.booking.adapter.outbound.postgres.database;

/**
 * What makes a row due, in SQL: each ends where the time follows that it is compared with. The look
 * that finds work and the rounds that do it say the same.
 */
public final class DueConditions {
  public static final String UNPAID_ORDER = "payment_id is null and reconcile_at <= ";

  public static final String REFUND = "state = 'due' and next_attempt_at <= ";

  public static final String ADOPTABLE_PAYMENT =
      "state in ('waiting', 'due') and next_attempt_at <= ";

  public static final String UNANSWERED_MOVE = "status = 'pending' and lapses_at <= ";

  public static final String UNANSWERED_BOOKING = "status = 'requested' and hold_expires_at <= ";

  public static final String SESSION_OVER =
      "status in ('scheduled', 'reschedule_requested', 'ongoing') and ends_at <= ";

  private DueConditions() {}
}
