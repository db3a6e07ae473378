-- The event without its personal fields, for the public topic.
ALTER TABLE outbox ADD COLUMN public_payload bytea;
