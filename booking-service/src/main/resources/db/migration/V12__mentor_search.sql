-- Mentors are listed, paged and searched under one set of rules, all of them the database's.
-- unaccent and pg_trgm come with PostgreSQL and are trusted: the database's owner may create them.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- The order of names: Unicode's root collation, in which Ö stands beside O and ß beside ss.
CREATE COLLATION name_order (provider = icu, locale = 'und');

-- What a search compares: no case, no accents, one normalization form. Upper case comes first, for
-- it brings ß and SS, ı and I together. Vowel signs and other marks that are letters of their
-- script stay. Immutable as long as unaccent's rules are not edited; if they are, rewrite the table.
CREATE FUNCTION search_key(words text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN regexp_replace(
    replace(
      unaccent('unaccent'::regdictionary, normalize(
        lower(upper(normalize(words, NFKC) COLLATE name_order) COLLATE name_order), NFKD)),
      'ς', 'σ'),
    -- accents, Hebrew and Arabic points, and invisible characters
    '[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C7\u0610-\u061A\u064B-\u065F\u0670\u00AD\u200B-\u200F\u2060\uFE00-\uFE0F\uFEFF]',
    '', 'g');

-- Contains the words, whatever signs of LIKE are among them.
CREATE FUNCTION search_pattern(words text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN '%' || regexp_replace(search_key(words), '([\\%_])', '\\\1', 'g') || '%';

ALTER TABLE mentor_offer ADD COLUMN search_text text
  GENERATED ALWAYS AS (
    search_key(name || ' ' || coalesce(headline, '') || ' ' || coalesce(company, ''))) STORED;

DROP INDEX mentor_offer_by_name;
CREATE INDEX mentor_offer_in_order ON mentor_offer (name COLLATE name_order, mentor_id) WHERE NOT gone;
-- Without a list of pending entries, which every search would read through: offers change rarely.
CREATE INDEX mentor_offer_search ON mentor_offer
  USING gin (search_text gin_trgm_ops) WITH (fastupdate = off) WHERE NOT gone;
