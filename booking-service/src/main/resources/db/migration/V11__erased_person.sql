-- When a person last had their data erased: what was asked for before then takes no time any more.
CREATE TABLE erased_person (
  person_id text PRIMARY KEY,
  erased_at timestamptz NOT NULL
);
