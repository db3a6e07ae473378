-- The operator reads who is suspended.
DROP INDEX CONCURRENTLY IF EXISTS mentor_offer_suspended;
CREATE INDEX CONCURRENTLY mentor_offer_suspended ON mentor_offer (suspended_at, mentor_id)
  WHERE suspended_at IS NOT NULL;
