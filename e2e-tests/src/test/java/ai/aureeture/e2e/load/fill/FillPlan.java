package ai.aureeture.e2e.load.fill;

import java.util.UUID;

/**
 * Whose the sessions are and when: a mentor has fifty and a student twenty; nine of ten lie in the
 * past year, the others two days to four weeks ahead. They are so far apart that no person has two
 * at once.
 */
record FillPlan(int sessions, String run) {

  static FillPlan of(int sessions) {
    return new FillPlan(sessions, UUID.randomUUID().toString().substring(0, 8));
  }

  int mentors() {
    return Math.max(1, sessions / 50);
  }

  int students() {
    return Math.max(1, sessions / 20);
  }

  private int over() {
    return sessions * 9 / 10;
  }

  /** Makes the table {@code filled}, a row for each session. */
  String sql(String aLink) {
    return """
    CREATE TEMP TABLE filled AS
    SELECT n, is_over, starts_at, id,
      least(starts_at - interval '3 days', now() - interval '1 day' - n %% 80000 * interval '1 s')
        AS booked_at,
      'user_mentor_%1$s_' || n %% %3$d AS mentor_id, 'Mentor ' || n %% %3$d AS mentor_name,
      'mentor-%1$s-' || n %% %3$d || '@filled.example' AS mentor_email,
      'user_student_%1$s_' || n %% %4$d AS student_id, 'Student ' || n %% %4$d AS student_name,
      'student-%1$s-' || n %% %4$d || '@filled.example' AS student_email,
      'order_filled_%1$s_' || n AS order_id, 'pay_filled_%1$s_' || n AS payment_id,
      '%6$s' || replace(id::text, '-', '') AS meeting_link
    FROM (
      SELECT n, n < %5$d AS is_over, gen_random_uuid() AS id,
        date_bin(interval '15 minutes', now() + CASE
          WHEN n < %5$d THEN interval '363 days' * n / %5$d - interval '365 days'
          ELSE interval '2 days' + interval '26 days' * (n - %5$d) / (%2$d - %5$d) END,
          timestamptz '2020-01-01') AS starts_at
      FROM generate_series(0, %2$d - 1) n) planned
    """
        .formatted(
            run, sessions, mentors(), students(), over(), aLink.substring(0, aLink.length() - 32));
  }
}
