-- The columns are those of Debezium's outbox event router, so that it can take over from the relay.
CREATE TABLE outbox (
  position      bigserial PRIMARY KEY,
  id            uuid NOT NULL UNIQUE,
  aggregatetype text NOT NULL,
  aggregateid   text NOT NULL,
  type          text NOT NULL,
  payload       bytea NOT NULL,
  subject       text NOT NULL,
  occurred_at   timestamptz NOT NULL,
  traceparent   text
);

-- Every row is written once and deleted soon: vacuum early.
ALTER TABLE outbox SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

CREATE FUNCTION wake_outbox_relay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('outbox', '');
  RETURN NULL;
END $$;

CREATE TRIGGER outbox_filled AFTER INSERT ON outbox
  FOR EACH STATEMENT EXECUTE FUNCTION wake_outbox_relay();
