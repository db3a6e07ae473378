-- A mentor reads their payments as they came in: what is earned, by the end of its session, what is
-- not yet, by its booking.
DROP INDEX CONCURRENTLY IF EXISTS session_received;
CREATE INDEX CONCURRENTLY session_received ON session
  (mentor_id, (CASE WHEN status = 'completed' THEN ends_at ELSE booked_at END), id)
  WHERE listed AND price_minor > 0;
