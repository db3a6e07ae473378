-- Who did what, kept for good: ids and facts only, no name, address or word of a person.
CREATE TABLE audit_entry (
  id         bigserial PRIMARY KEY,
  at         timestamptz NOT NULL,
  actor_role text NOT NULL,
  actor_id   text,
  what       text NOT NULL,
  session_id uuid,
  version    bigint,
  mentor_id  text NOT NULL,
  student_id text,
  detail     text NOT NULL
);

CREATE INDEX audit_of_session ON audit_entry (session_id, id);
CREATE INDEX audit_by_actor ON audit_entry (actor_id, id);
CREATE INDEX audit_of_mentor ON audit_entry (mentor_id, id);
CREATE INDEX audit_of_student ON audit_entry (student_id, id);

-- What waits for a person to see to it.
ALTER TABLE refund ADD COLUMN due_since timestamptz NOT NULL DEFAULT now();
CREATE INDEX refund_open ON refund (due_since) WHERE state <> 'done';
CREATE INDEX session_warned ON session (ends_at) WHERE warnings <> '[]';

-- A mentor who had himself erased: sessions still refer to the row, nobody else sees it.
ALTER TABLE mentor_offer ADD COLUMN gone boolean NOT NULL DEFAULT false;

-- All sessions of a person, unpaid bookings included.
CREATE INDEX session_with_mentor ON session (mentor_id, id);
CREATE INDEX session_with_student ON session (student_id, id);
