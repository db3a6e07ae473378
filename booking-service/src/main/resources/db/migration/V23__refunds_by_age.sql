-- The operator reads refunds the latest first, done ones too.
DROP INDEX CONCURRENTLY IF EXISTS refund_by_age;
CREATE INDEX CONCURRENTLY refund_by_age ON refund (due_since, payment_id);
