-- Captured payments of orders that another system opened for sessions here. Each waits for its
-- student; it leaves the table when a session has it, or goes back in full and stays.
CREATE TABLE adoptable_payment (
  payment_id      text PRIMARY KEY,
  order_id        text NOT NULL,
  amount_minor    bigint NOT NULL,
  currency        text NOT NULL,
  -- Who asked for a session with it first.
  student_id      text,
  seen_at         timestamptz NOT NULL,
  state           text NOT NULL CHECK (state IN ('waiting', 'due', 'done', 'failed')),
  -- What the student is told when it goes back.
  code            text,
  words           text,
  attempts        integer NOT NULL,
  refusals        integer NOT NULL,
  next_attempt_at timestamptz NOT NULL,
  CHECK ((state = 'waiting') = (code IS NULL)),
  CHECK ((code IS NULL) = (words IS NULL))
);

CREATE INDEX adoptable_payment_due ON adoptable_payment (next_attempt_at)
  WHERE state IN ('waiting', 'due');
CREATE INDEX adoptable_payment_owed ON adoptable_payment (seen_at)
  WHERE state IN ('due', 'failed');

-- A payment that goes back without a session is used up, as one that a session has: it stands here
-- without a session, and whichever of the two comes second is refused.
ALTER TABLE payment_use ALTER COLUMN session_id DROP NOT NULL;

CREATE FUNCTION use_returned_payment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO payment_use (payment_id) VALUES (NEW.payment_id);
  RETURN NEW;
END $$;

CREATE TRIGGER adoptable_payment_returned BEFORE UPDATE OF state ON adoptable_payment
  FOR EACH ROW WHEN (OLD.state = 'waiting' AND NEW.state <> 'waiting')
  EXECUTE FUNCTION use_returned_payment();
