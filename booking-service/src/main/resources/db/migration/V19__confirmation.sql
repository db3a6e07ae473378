-- Whether a booking waits for the mentor's answer, where nothing is to be paid. Null in rows that
-- were written before mentors could choose: there the price decides.
ALTER TABLE mentor_offer ADD COLUMN confirmation text;
ALTER TABLE mentor_offer ADD CONSTRAINT mentor_offer_confirmation
  CHECK (confirmation IN ('instant', 'by_mentor')) NOT VALID;

ALTER TABLE session ADD COLUMN confirmation text;
ALTER TABLE session ADD CONSTRAINT session_confirmation
  CHECK (confirmation IN ('instant', 'by_mentor')) NOT VALID;
