-- Whether a booking waits for the mentor's answer, where nothing is to be paid. Null in rows that
-- were written before mentors could choose: there the price decides.
ALTER TABLE mentor_offer
  ADD COLUMN confirmation text CHECK (confirmation IN ('instant', 'by_mentor'));

ALTER TABLE session
  ADD COLUMN confirmation text CHECK (confirmation IN ('instant', 'by_mentor'));
