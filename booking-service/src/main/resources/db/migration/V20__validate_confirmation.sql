-- Apart from V19, so that reading the tables locks no writer out.
ALTER TABLE mentor_offer VALIDATE CONSTRAINT mentor_offer_confirmation;
ALTER TABLE session VALIDATE CONSTRAINT session_confirmation;
