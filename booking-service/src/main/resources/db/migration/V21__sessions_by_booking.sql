-- How people behave is counted over the sessions that were booked lately.
DROP INDEX CONCURRENTLY IF EXISTS session_by_booking;
CREATE INDEX CONCURRENTLY session_by_booking ON session (booked_at);
