-- What the mentor gives the student to read. The column "notes" keeps what mentors wrote for
-- themselves: an older replica, which knows no other, goes on writing private notes to it, so nothing
-- written as private is ever where a student reads.
ALTER TABLE session
  ADD COLUMN feedback text,
  ADD COLUMN recording_url text;

COMMENT ON COLUMN session.notes IS 'The mentor''s private notes';
COMMENT ON COLUMN session.feedback IS 'The notes that the mentor shows to the student';

-- The topics a mentor helps with, as one JSON text.
ALTER TABLE mentor_offer ADD COLUMN expertise text NOT NULL DEFAULT '[]';
