-- A mentor's page: what they tell of themselves, apart from their offer. The topics stay in
-- mentor_offer.expertise, which the release before reads and writes too.
CREATE TABLE mentor_profile (
  mentor_id   text PRIMARY KEY,
  about       text,
  languages   text NOT NULL,
  experience  text NOT NULL,
  links       text NOT NULL,
  covers      text NOT NULL,
  updated_at  timestamptz NOT NULL
);

-- Every address that a page has or had. The digest outlives an erasure, which takes the words and
-- the person: an old link must never lead to another mentor.
CREATE TABLE mentor_slug (
  digest     bytea PRIMARY KEY,
  slug       text,
  mentor_id  text,
  CHECK ((slug IS NULL) = (mentor_id IS NULL))
);

CREATE INDEX mentor_slug_by_mentor ON mentor_slug (mentor_id) WHERE mentor_id IS NOT NULL;

-- The slug of mentor_slug that the page has now. Null in rows of the release before, until a timer
-- gives them one; the release before keeps it on a change, and leaves it on an erasure, which makes
-- the row `gone`.
SET LOCAL lock_timeout = '3s';
ALTER TABLE mentor_offer ADD COLUMN slug text;
