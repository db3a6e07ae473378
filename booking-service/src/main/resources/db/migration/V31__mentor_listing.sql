-- What the list of mentors is searched, filtered and sorted by: a row for each mentor who has an
-- offer, is not erased and not suspended. Triggers keep it by the offer and the profile, also for
-- the release before; the columns from next_free_at on are this release's own.
SET LOCAL lock_timeout = '3s';

CREATE TABLE mentor_listing (
  mentor_id       text PRIMARY KEY REFERENCES mentor_offer ON DELETE CASCADE,
  name            text NOT NULL,
  search_text     text NOT NULL,
  skills          text[] NOT NULL,
  languages       text[] NOT NULL DEFAULT '{}',
  price_minor     bigint NOT NULL,
  currency        text NOT NULL,
  -- What is free comes first, whatever its currency.
  price_group     text NOT NULL GENERATED ALWAYS AS
    (CASE WHEN price_minor = 0 THEN '' ELSE currency END) STORED,
  rating          numeric NOT NULL DEFAULT 0,
  -- The start of the first slot that can be booked, as last asked; infinity for none.
  next_free_at    timestamptz NOT NULL DEFAULT 'infinity',
  bookable_until  timestamptz NOT NULL DEFAULT 'infinity',
  session_minutes integer,
  timezone        text,
  -- A bit for each quarter of an hour of two weeks in which such a slot starts.
  free_quarters   bit(1344) NOT NULL DEFAULT repeat('0', 1344)::bit(1344),
  -- The latest change of their slots that was noted, and when they are asked for again.
  changed_at      timestamptz NOT NULL DEFAULT '-infinity',
  refresh_at      timestamptz NOT NULL DEFAULT '-infinity'
);

-- Each as it is, and without its region: en for en-IN too.
CREATE FUNCTION listed_languages(mentor text) RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(DISTINCT tag), '{}')
  FROM mentor_profile, json_array_elements_text(languages::json) language,
    unnest(ARRAY[lower(language), split_part(lower(language), '-', 1)]) tag
  WHERE mentor_id = mentor
$$;

CREATE FUNCTION listing_of(o mentor_offer) RETURNS TABLE (mentor_id text, name text,
  search_text text, skills text[], languages text[], price_minor bigint, currency text,
  rating numeric) LANGUAGE sql STABLE AS $$
  SELECT o.mentor_id, o.name,
    search_key(concat_ws(' ', o.name, o.headline, o.company,
      (SELECT string_agg(skill, ' ') FROM json_array_elements_text(o.expertise::json) skill))),
    ARRAY(SELECT search_key(skill) FROM json_array_elements_text(o.expertise::json) skill),
    listed_languages(o.mentor_id), o.price_minor, o.currency,
    coalesce(o.rating_sum::numeric / nullif(o.review_count, 0), 0)
$$;

CREATE FUNCTION list_mentor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.gone OR NEW.suspended_at IS NOT NULL THEN
    DELETE FROM mentor_listing WHERE mentor_id = NEW.mentor_id;
    RETURN NULL;
  END IF;
  INSERT INTO mentor_listing AS l
    (mentor_id, name, search_text, skills, languages, price_minor, currency, rating)
  SELECT n.mentor_id, n.name, n.search_text, n.skills, n.languages, n.price_minor, n.currency,
    n.rating
  FROM listing_of(NEW) n
  ON CONFLICT (mentor_id) DO UPDATE SET name = excluded.name, search_text = excluded.search_text,
    skills = excluded.skills, languages = excluded.languages, price_minor = excluded.price_minor,
    currency = excluded.currency, rating = excluded.rating
  WHERE (l.name, l.search_text, l.skills, l.languages, l.price_minor, l.currency, l.rating)
    IS DISTINCT FROM (excluded.name, excluded.search_text, excluded.skills, excluded.languages,
      excluded.price_minor, excluded.currency, excluded.rating);
  RETURN NULL;
END $$;

CREATE TRIGGER mentor_listed AFTER INSERT OR UPDATE ON mentor_offer
  FOR EACH ROW EXECUTE FUNCTION list_mentor();

-- Those who are there, without a lock on their rows, which bookings wait for.
INSERT INTO mentor_listing
  (mentor_id, name, search_text, skills, languages, price_minor, currency, rating)
SELECT l.mentor_id, l.name, l.search_text, l.skills, l.languages, l.price_minor, l.currency,
  l.rating
FROM mentor_offer o CROSS JOIN LATERAL listing_of(o) l
WHERE NOT o.gone AND o.suspended_at IS NULL;

CREATE INDEX mentor_listing_in_order ON mentor_listing (name COLLATE name_order, mentor_id);
CREATE INDEX mentor_listing_by_next ON mentor_listing (next_free_at, mentor_id);
CREATE INDEX mentor_listing_by_price ON mentor_listing (price_group, price_minor, mentor_id);
CREATE INDEX mentor_listing_by_rating ON mentor_listing ((-rating), mentor_id);
CREATE INDEX mentor_listing_due ON mentor_listing (refresh_at);
CREATE INDEX mentor_listing_search ON mentor_listing
  USING gin (search_text gin_trgm_ops) WITH (fastupdate = off);
CREATE INDEX mentor_listing_skills ON mentor_listing USING gin (skills) WITH (fastupdate = off);
CREATE INDEX mentor_listing_languages ON mentor_listing
  USING gin (languages) WITH (fastupdate = off);
