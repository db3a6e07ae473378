-- All the time that sessions keep from others: where they stand, and where they may move to. What a
-- session claims never stands in its own way; everybody else's does.
CREATE TABLE slot_claim (
  session_id    uuid NOT NULL REFERENCES session,
  kind          text NOT NULL CHECK (kind IN ('booked', 'proposed')),
  mentor_id     text NOT NULL,
  student_id    text NOT NULL,
  starts_at     timestamptz NOT NULL,
  ends_at       timestamptz NOT NULL,
  blocked_until timestamptz NOT NULL,
  PRIMARY KEY (session_id, kind),
  -- The last word on every race for a slot. The mentor's comes first: it is checked first.
  CONSTRAINT claim_mentor_is_free EXCLUDE USING gist
    (mentor_id WITH =, tstzrange(starts_at, blocked_until) WITH &&, session_id WITH <>),
  CONSTRAINT claim_student_is_free EXCLUDE USING gist
    (student_id WITH =, tstzrange(starts_at, ends_at) WITH &&, session_id WITH <>)
);

CREATE INDEX slot_claim_in_week ON slot_claim (mentor_id, starts_at);

INSERT INTO slot_claim
  SELECT id, 'booked', mentor_id, student_id, starts_at, ends_at, blocked_until
  FROM session WHERE status <> 'cancelled';

ALTER TABLE session
  DROP CONSTRAINT session_mentor_is_free,
  DROP CONSTRAINT session_student_is_free,
  DROP CONSTRAINT session_status_check,
  DROP CONSTRAINT session_check1,
  ADD COLUMN notes text,
  ADD COLUMN meeting_made_for timestamptz,
  -- Whether it is a session to its two people: an unpaid booking is none.
  ADD COLUMN listed boolean NOT NULL DEFAULT false;

UPDATE session SET listed = payment_id IS NOT NULL;
UPDATE session SET meeting_made_for = starts_at WHERE meeting_link IS NOT NULL;

ALTER TABLE session
  ADD CHECK (status IN ('payment_pending', 'requested', 'scheduled', 'reschedule_requested',
    'ongoing', 'completed', 'cancelled')),
  ADD CONSTRAINT session_stands_for_its_fee CHECK (
    status IN ('payment_pending', 'requested', 'cancelled')
    OR payment_id IS NOT NULL OR price_minor = 0);

DROP INDEX session_in_week;
DROP INDEX session_of_mentor;
DROP INDEX session_of_student;
DROP INDEX session_held_by;
CREATE INDEX session_of_mentor ON session (mentor_id, starts_at, id) WHERE listed;
CREATE INDEX session_of_student ON session (student_id, starts_at, id) WHERE listed;
CREATE INDEX session_held_by ON session (student_id)
  WHERE status IN ('payment_pending', 'requested');
CREATE INDEX session_unanswered ON session (hold_expires_at) WHERE status = 'requested';
CREATE INDEX session_to_complete ON session (ends_at)
  WHERE status IN ('scheduled', 'reschedule_requested', 'ongoing');

CREATE TABLE reschedule_request (
  id             uuid PRIMARY KEY,
  session_id     uuid NOT NULL REFERENCES session,
  side           text NOT NULL CHECK (side IN ('mentor', 'student')),
  asked_by       text NOT NULL,
  reason         text NOT NULL,
  -- The new time, from the start or once it is chosen.
  starts_at      timestamptz,
  ends_at        timestamptz,
  blocked_until  timestamptz,
  buffer_minutes integer,
  week_start     timestamptz,
  week_end       timestamptz,
  week_cap       integer,
  requested_at   timestamptz NOT NULL,
  lapses_at      timestamptz NOT NULL,
  status         text NOT NULL CHECK (status IN ('pending', 'approved', 'rejected', 'lapsed')),
  answered_at    timestamptz,
  CHECK ((status = 'pending') = (answered_at IS NULL)),
  CHECK (status <> 'approved' OR starts_at IS NOT NULL)
);

CREATE INDEX reschedule_request_of_session ON reschedule_request (session_id);
CREATE UNIQUE INDEX reschedule_request_one_pending ON reschedule_request (session_id)
  WHERE status = 'pending';
CREATE INDEX reschedule_request_by_person ON reschedule_request (asked_by, requested_at);
CREATE INDEX reschedule_request_to_lapse ON reschedule_request (lapses_at)
  WHERE status = 'pending';
