-- An operator's replay of dead letters is in the audit trail and is no mentor's.
SET LOCAL lock_timeout = '3s';
ALTER TABLE audit_entry ALTER COLUMN mentor_id DROP NOT NULL;
