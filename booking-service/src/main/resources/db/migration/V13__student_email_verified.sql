-- Whether the identity provider vouches for the student's address. Sessions from before this was
-- asked keep receiving their mails.
ALTER TABLE session ADD COLUMN student_email_verified boolean NOT NULL DEFAULT true;
