package ai.aureeture.e2e.load.fill;

/**
 * What a row has of its own, as JSON; in everything else it is like the model's row {@code t}. The
 * session is {@code f}, of the table that {@link FillPlan} makes, and {@code m} its model.
 */
final class OwnColumns {
  static final String SESSIONS =
      """
      jsonb_build_object(
        'id', f.id, 'mentor_id', f.mentor_id, 'mentor_name', f.mentor_name,
        'mentor_email', f.mentor_email, 'student_id', f.student_id,
        'student_name', f.student_name, 'student_email', f.student_email,
        'starts_at', f.starts_at, 'meeting_made_for', f.starts_at,
        'ends_at', f.starts_at + (t.ends_at - t.starts_at),
        'blocked_until', f.starts_at + (t.blocked_until - t.starts_at),
        'week_start', date_trunc('week', f.starts_at, t.mentor_timezone),
        'week_end', date_trunc('week', f.starts_at, t.mentor_timezone) + interval '7 days',
        'order_id', f.order_id, 'payment_id', f.payment_id, 'meeting_link', f.meeting_link,
        'booked_at', f.booked_at,
        'hold_expires_at', f.booked_at + (t.hold_expires_at - t.booked_at),
        'reconcile_at', f.booked_at + (t.reconcile_at - t.booked_at),
        'updated_at', CASE WHEN f.is_over THEN f.starts_at + interval '75 minutes'
          ELSE f.booked_at + (t.updated_at - t.booked_at) END)
      """;

  static final String CLAIMS =
      """
      jsonb_build_object(
        'session_id', f.id, 'mentor_id', f.mentor_id, 'student_id', f.student_id,
        'starts_at', f.starts_at, 'ends_at', f.starts_at + (t.ends_at - t.starts_at),
        'blocked_until', f.starts_at + (t.blocked_until - t.starts_at))
      """;

  static final String AUDIT =
      """
      jsonb_build_object(
        'session_id', f.id,
        'mentor_id', f.mentor_id, 'student_id', f.student_id,
        'actor_id', CASE t.actor_id WHEN t.student_id THEN f.student_id
          WHEN t.mentor_id THEN f.mentor_id ELSE t.actor_id END,
        'detail', replace(replace(t.detail, m.order_id, f.order_id), m.payment_id, f.payment_id),
        'at', CASE t.what WHEN 'completed' THEN f.starts_at + interval '75 minutes'
          ELSE f.booked_at + (t.at - m.booked_at) END)
      """;

  static final String OFFERS =
      "jsonb_build_object('mentor_id', f.mentor_id, 'name', f.mentor_name, 'email', f.mentor_email)";

  private OwnColumns() {}
}
