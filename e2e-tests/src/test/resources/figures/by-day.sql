-- What analytics-service counts, counted once more from booking-service's own tables: a line for each
-- day of the mentors' wall clocks and figure.
WITH event AS (
  SELECT session_id, what, min(at) AS at, count(*) AS times FROM audit_entry
  WHERE session_id IS NOT NULL GROUP BY session_id, what
), paid AS (
  SELECT s.*, e.at AS paid_at,
    coalesce(s.paid_minor, s.price_minor) AS captured, coalesce(s.paid_currency, s.currency) AS captured_in
  FROM session s JOIN event e ON e.session_id = s.id AND e.what = 'payment-confirmed'
), confirmed AS (
  SELECT * FROM session
  WHERE status IN ('scheduled', 'reschedule_requested', 'ongoing', 'completed') OR cancel_reason = 'refunded'
), released AS (
  SELECT session_id, min(at) AS at, min(detail::jsonb ->> 'reason') AS reason FROM audit_entry
  WHERE what = 'released' GROUP BY session_id
), returned AS (
  SELECT s.*, a.at AS returned_at, a.what = 'refunded' AND a.detail::jsonb ->> 'reason' = 'slot_lost' AS was_late,
    coalesce(r.currency, s.currency) AS returned_in,
    CASE
      WHEN a.what = 'partly-refunded' THEN (a.detail::jsonb ->> 'amountMinor')::bigint
      WHEN EXISTS (
        SELECT FROM audit_entry before
        WHERE before.session_id = s.id AND before.what = 'refunded' AND before.id < a.id
          AND before.detail::jsonb ->> 'paymentId' = r.payment_id) THEN 0
      ELSE r.amount_minor - (
        SELECT coalesce(sum((part.detail::jsonb ->> 'amountMinor')::bigint), 0) FROM audit_entry part
        WHERE part.session_id = s.id AND part.what = 'partly-refunded'
          AND part.detail::jsonb ->> 'paymentId' = r.payment_id)
    END AS returned
  FROM session s
  JOIN audit_entry a ON a.session_id = s.id AND a.what IN ('refunded', 'partly-refunded')
  LEFT JOIN refund r ON r.payment_id = a.detail::jsonb ->> 'paymentId'
), room AS (
  SELECT *, meeting_provider = 'jitsi' AS is_jitsi FROM session
  WHERE meeting_provider = 'calendly'
    OR meeting_provider = 'jitsi' AND calendly_event_type_uri IS NOT NULL
), counted (at, zone, figure, number) AS (
  SELECT booked_at, mentor_timezone, 'held', 1 FROM session JOIN event ON session_id = id AND what = 'held'
  UNION ALL
  SELECT booked_at, mentor_timezone, 'heldAndPaid', 1 FROM paid JOIN event ON session_id = id AND what = 'held'
  UNION ALL
  SELECT r.at, mentor_timezone, 'lapsed', 1 FROM session JOIN released r ON session_id = id
  WHERE r.reason = 'hold_lapsed'
  UNION ALL
  SELECT paid_at, mentor_timezone, 'paid', 1 FROM paid
  UNION ALL
  SELECT paid_at, mentor_timezone, 'captured ' || captured_in, captured FROM paid
  UNION ALL
  SELECT paid_at, mentor_timezone, 'late', 1 FROM paid JOIN released ON session_id = id
  UNION ALL
  SELECT returned_at, mentor_timezone, 'late', 1 FROM returned WHERE was_late
  UNION ALL
  SELECT returned_at, mentor_timezone, 'refunds', 1 FROM returned
  UNION ALL
  SELECT returned_at, mentor_timezone, 'refunded ' || returned_in, returned FROM returned
  UNION ALL
  SELECT booked_at, mentor_timezone, 'confirmed', 1 FROM confirmed
  UNION ALL
  SELECT booked_at, mentor_timezone, 'confirmedAndAsked', 1 FROM confirmed c
  WHERE EXISTS (SELECT FROM reschedule_request r WHERE r.session_id = c.id AND r.side = 'mentor')
  UNION ALL
  SELECT r.requested_at, mentor_timezone, 'askedBy' || initcap(r.side), 1
  FROM session s JOIN reschedule_request r ON r.session_id = s.id
  UNION ALL
  SELECT a.at, mentor_timezone, 'moves', 1
  FROM session s JOIN audit_entry a ON a.session_id = s.id AND a.what = 'rescheduled'
  UNION ALL
  SELECT starts_at, mentor_timezone, 'completed', 1 FROM session WHERE status = 'completed'
  UNION ALL
  SELECT starts_at, mentor_timezone, 'noShows', 1
  FROM session s JOIN audit_entry a ON a.session_id = s.id AND a.what = 'completed'
  WHERE s.status = 'completed' AND a.detail::jsonb ->> 'by' = 'time'
    AND NOT EXISTS (SELECT FROM event e WHERE e.session_id = s.id AND e.what = 'started')
  UNION ALL
  SELECT booked_at, mentor_timezone, 'calendlyWanted', 1 FROM room
  UNION ALL
  SELECT booked_at, mentor_timezone, 'jitsiInstead', 1 FROM room WHERE is_jitsi
)
SELECT day || ' ' || figure || ' ' || sum(number)
FROM (SELECT (at AT TIME ZONE zone)::date AS day, figure, number FROM counted) AS counted_by_day
WHERE day BETWEEN cast(? AS date) AND cast(? AS date)
GROUP BY day, figure
