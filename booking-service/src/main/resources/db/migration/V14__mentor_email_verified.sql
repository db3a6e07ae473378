-- Whether the identity provider vouches for a mentor's address. Offers and sessions from before this
-- was asked keep their mails.
ALTER TABLE mentor_offer ADD COLUMN email_verified boolean NOT NULL DEFAULT true;

-- Whether the student named the time zone. Sessions from before do not tell: their zone may
-- be the mentor's.
ALTER TABLE session
  ADD COLUMN mentor_email_verified boolean NOT NULL DEFAULT true,
  ADD COLUMN student_timezone_named boolean NOT NULL DEFAULT false;
