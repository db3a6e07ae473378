-- Mentors whom the operator has taken off the list: they cannot be booked, and their sessions stay.
-- The release before does not know the columns: while it runs beside this one, or again, it lists
-- and books these mentors, and keeps what the columns say.
SET LOCAL lock_timeout = '3s';
ALTER TABLE mentor_offer
  ADD COLUMN suspended_at timestamptz,
  ADD COLUMN suspension_reason text,
  ADD COLUMN suspended_by text;
