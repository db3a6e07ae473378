-- Refunds as the provider reports them, as one JSON text: of part or all of a session's payment.
ALTER TABLE session ADD COLUMN provider_refunds text NOT NULL DEFAULT '[]';

-- What of the price does not stay with the mentor.
ALTER TABLE session ADD COLUMN returned_minor bigint NOT NULL DEFAULT 0;

UPDATE session SET
  provider_refunds = done.reports,
  returned_minor = CASE WHEN done.is_own THEN price_minor ELSE 0 END
FROM (
  SELECT r.session_id, bool_or(r.payment_id = s.payment_id) is_own,
    cast(json_agg(json_build_object('id', r.refund_id, 'paymentId', r.payment_id,
      'amountMinor', r.amount_minor, 'currency', r.currency, 'status', 'processed')) AS text) reports
  FROM refund r JOIN session s ON s.id = r.session_id
  WHERE r.state = 'done' AND r.refund_id IS NOT NULL
  GROUP BY r.session_id) done
WHERE session.id = done.session_id;

-- A part that the two were told is back, and that failed after all, waits for a person.
CREATE INDEX session_refund_reversed ON session (updated_at)
  WHERE provider_refunds LIKE '%"reversed"%';

ALTER TABLE refund ADD COLUMN refusals integer NOT NULL DEFAULT 0;
