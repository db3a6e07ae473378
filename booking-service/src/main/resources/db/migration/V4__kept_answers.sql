-- A request that carries an Idempotency-Key: claimed while it is worked on, then with its answer.
CREATE TABLE kept_answer (
  person_id   text NOT NULL,
  path        text NOT NULL,
  key         text NOT NULL,
  fingerprint text NOT NULL,
  claim       uuid NOT NULL UNIQUE,
  claimed_at  timestamptz NOT NULL,
  status      integer,
  body        text,
  PRIMARY KEY (person_id, path, key),
  CHECK ((status IS NULL) = (body IS NULL))
);

CREATE INDEX kept_answer_by_age ON kept_answer (claimed_at);
