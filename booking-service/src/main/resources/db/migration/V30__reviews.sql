-- What students say of sessions that took place: one of each, however many requests come at once.
-- words and the student's name are the student's: an erasure takes both, and the name is the
-- session's alone. The release before does not know the table: a person whom it erases keeps what
-- they wrote until they are erased again.
SET LOCAL lock_timeout = '3s';
CREATE TABLE review (
  session_id     uuid PRIMARY KEY REFERENCES session (id),
  review_id      uuid NOT NULL UNIQUE,
  mentor_id      text NOT NULL,
  student_id     text NOT NULL,
  rating         integer NOT NULL CHECK (rating BETWEEN 1 AND 5),
  words          text,
  written_at     timestamptz NOT NULL,
  changed_at     timestamptz,
  answer         text,
  answered_at    timestamptz,
  hidden_at      timestamptz,
  hidden_reason  text,
  hidden_by      text,
  CHECK ((answer IS NULL) = (answered_at IS NULL)),
  CHECK ((hidden_at IS NULL) = (hidden_reason IS NULL))
);

-- A mentor's page reads the newest and counts the ratings.
CREATE INDEX review_by_mentor ON review (mentor_id, written_at, review_id) INCLUDE (rating)
  WHERE hidden_at IS NULL;
-- An erasure and an export read what a person wrote, and what was written of them.
CREATE INDEX review_by_student ON review (student_id);
CREATE INDEX review_of_mentor ON review (mentor_id);
-- The operator reads all, the newest first.
CREATE INDEX review_by_age ON review (written_at, review_id);

-- What a mentor's visible reviews come to, changed with each of them. The release before keeps
-- both, and leaves them on an erasure, which makes the row `gone`.
ALTER TABLE mentor_offer
  ADD COLUMN review_count integer NOT NULL DEFAULT 0,
  ADD COLUMN rating_sum integer NOT NULL DEFAULT 0;
