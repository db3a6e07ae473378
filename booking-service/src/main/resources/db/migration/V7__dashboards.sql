-- A mentor's newest bookings: what is news to him, and the time zone he was last booked in.
CREATE INDEX session_booked_with ON session (mentor_id, booked_at);

-- What waits for his answer, found without a look at what waits for others.
CREATE INDEX session_waiting_for_mentor ON session (mentor_id, status)
  WHERE status IN ('requested', 'reschedule_requested');
