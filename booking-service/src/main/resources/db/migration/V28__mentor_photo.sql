-- The name of the photo that a mentor uploaded; its bytes are kept elsewhere. The release before keeps
-- it when it changes the offer, and leaves it when it erases the mentor, whose row is then `gone`.
SET LOCAL lock_timeout = '3s';
ALTER TABLE mentor_offer ADD COLUMN photo text;
