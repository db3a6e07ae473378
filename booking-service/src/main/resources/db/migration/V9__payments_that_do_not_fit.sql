-- What was captured, which may differ from the price. Null for a payment of before: the price.
ALTER TABLE session
  ADD COLUMN paid_minor bigint,
  ADD COLUMN paid_currency text;

ALTER TABLE refund
  DROP CONSTRAINT refund_reason_check,
  ADD CONSTRAINT refund_reason_check
    CHECK (reason IN ('slot_lost', 'surplus', 'mismatch', 'refunded'));

-- Captured payments whose order this service did not open: for the operator to look at.
CREATE TABLE unmatched_payment (
  payment_id   text PRIMARY KEY,
  order_id     text,
  amount_minor bigint NOT NULL,
  currency     text NOT NULL,
  seen_at      timestamptz NOT NULL
);

CREATE INDEX unmatched_payment_by_age ON unmatched_payment (seen_at);

-- Each payment is used once, ever: it belongs to one session, as what was paid for it, as what goes
-- back, or as both. The two foreign keys hold that, whatever writes the rows.
CREATE TABLE payment_use (
  payment_id text PRIMARY KEY,
  session_id uuid NOT NULL,
  UNIQUE (payment_id, session_id)
);

INSERT INTO payment_use
  SELECT payment_id, id FROM session WHERE payment_id IS NOT NULL
  UNION
  SELECT payment_id, session_id FROM refund;

CREATE FUNCTION use_session_payment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO payment_use VALUES (NEW.payment_id, NEW.id) ON CONFLICT DO NOTHING;
  RETURN NEW;
END $$;

CREATE FUNCTION use_refund_payment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO payment_use VALUES (NEW.payment_id, NEW.session_id) ON CONFLICT DO NOTHING;
  RETURN NEW;
END $$;

CREATE TRIGGER session_payment_inserted BEFORE INSERT ON session
  FOR EACH ROW WHEN (NEW.payment_id IS NOT NULL) EXECUTE FUNCTION use_session_payment();

CREATE TRIGGER session_payment_updated BEFORE UPDATE OF payment_id ON session
  FOR EACH ROW WHEN (NEW.payment_id IS NOT NULL AND NEW.payment_id IS DISTINCT FROM OLD.payment_id)
  EXECUTE FUNCTION use_session_payment();

CREATE TRIGGER refund_payment_inserted BEFORE INSERT ON refund
  FOR EACH ROW EXECUTE FUNCTION use_refund_payment();

ALTER TABLE session ADD CONSTRAINT session_uses_payment
  FOREIGN KEY (payment_id, id) REFERENCES payment_use (payment_id, session_id);

ALTER TABLE refund ADD CONSTRAINT refund_uses_payment
  FOREIGN KEY (payment_id, session_id) REFERENCES payment_use (payment_id, session_id);
