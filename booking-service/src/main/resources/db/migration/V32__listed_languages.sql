-- The languages of a profile that changes by itself.
SET LOCAL lock_timeout = '3s';

CREATE FUNCTION list_languages() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE mentor_listing SET languages = listed_languages(NEW.mentor_id)
  WHERE mentor_id = NEW.mentor_id
    AND languages IS DISTINCT FROM listed_languages(NEW.mentor_id);
  RETURN NULL;
END $$;

CREATE TRIGGER mentor_languages_listed AFTER INSERT OR UPDATE ON mentor_profile
  FOR EACH ROW EXECUTE FUNCTION list_languages();

-- And those that changed between the migration before and this one.
UPDATE mentor_listing SET languages = listed_languages(mentor_id)
WHERE languages IS DISTINCT FROM listed_languages(mentor_id);
