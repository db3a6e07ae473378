-- A session may come back to a time that it has left: the start alone does not tell which of the two
-- times a room was made for.
ALTER TABLE session ADD COLUMN meeting_made_at_move integer;

UPDATE session SET meeting_made_at_move = 0 WHERE meeting_link IS NOT NULL;
