-- An exclusion constraint over an id and a time range needs equality in GiST.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE mentor_offer (
  mentor_id               text PRIMARY KEY,
  name                    text NOT NULL,
  email                   text NOT NULL,
  headline                text,
  company                 text,
  avatar_url              text,
  price_minor             bigint NOT NULL CHECK (price_minor >= 0),
  currency                text NOT NULL,
  calendly_event_type_uri text
);

CREATE INDEX mentor_offer_by_name ON mentor_offer (lower(name), mentor_id);

CREATE TABLE session (
  id                      uuid PRIMARY KEY,
  mentor_id               text NOT NULL REFERENCES mentor_offer,
  mentor_name             text NOT NULL,
  mentor_email            text NOT NULL,
  mentor_timezone         text NOT NULL,
  student_id              text NOT NULL,
  student_name            text NOT NULL,
  student_email           text NOT NULL,
  student_timezone        text NOT NULL,
  title                   text NOT NULL,
  description             text,
  starts_at               timestamptz NOT NULL,
  ends_at                 timestamptz NOT NULL,
  blocked_until           timestamptz NOT NULL,
  buffer_minutes          integer NOT NULL,
  week_start              timestamptz NOT NULL,
  week_end                timestamptz NOT NULL,
  week_cap                integer NOT NULL,
  price_minor             bigint NOT NULL,
  currency                text NOT NULL,
  calendly_event_type_uri text,
  status                  text NOT NULL,
  cancel_reason           text,
  order_id                text UNIQUE,
  payment_id              text UNIQUE,
  meeting_link            text,
  meeting_provider        text,
  calendly_event_uri      text,
  calendly_invitee_uri    text,
  warnings                text NOT NULL,
  booked_at               timestamptz NOT NULL,
  hold_expires_at         timestamptz NOT NULL,
  reconcile_at            timestamptz,
  updated_at              timestamptz NOT NULL,
  version                 bigint NOT NULL,
  CHECK (status IN ('payment_pending', 'scheduled', 'ongoing', 'completed', 'cancelled')),
  CHECK ((status = 'cancelled') = (cancel_reason IS NOT NULL)),
  CHECK (status NOT IN ('scheduled', 'ongoing', 'completed') OR payment_id IS NOT NULL),
  -- The last word on every race for a slot. The mentor's comes first: it is checked first.
  CONSTRAINT session_mentor_is_free EXCLUDE USING gist
    (mentor_id WITH =, tstzrange(starts_at, blocked_until) WITH &&) WHERE (status <> 'cancelled'),
  CONSTRAINT session_student_is_free EXCLUDE USING gist
    (student_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (status <> 'cancelled')
);

CREATE INDEX session_of_mentor ON session (mentor_id, starts_at, id) WHERE payment_id IS NOT NULL;
CREATE INDEX session_of_student ON session (student_id, starts_at, id) WHERE payment_id IS NOT NULL;
CREATE INDEX session_in_week ON session (mentor_id, starts_at) WHERE status <> 'cancelled';
CREATE INDEX session_held_by ON session (student_id) WHERE status = 'payment_pending';
CREATE INDEX session_to_reconcile ON session (reconcile_at)
  WHERE payment_id IS NULL AND reconcile_at IS NOT NULL;

CREATE TABLE refund (
  payment_id      text PRIMARY KEY,
  session_id      uuid NOT NULL REFERENCES session,
  amount_minor    bigint NOT NULL,
  currency        text NOT NULL,
  reason          text NOT NULL CHECK (reason IN ('slot_lost', 'surplus', 'refunded')),
  state           text NOT NULL CHECK (state IN ('due', 'done', 'failed')),
  refund_id       text,
  attempts        integer NOT NULL DEFAULT 0,
  next_attempt_at timestamptz NOT NULL
);

CREATE INDEX refund_of_session ON refund (session_id);
CREATE INDEX refund_due ON refund (next_attempt_at) WHERE state = 'due';

CREATE TABLE webhook_event (
  event_id text PRIMARY KEY,
  heard_at timestamptz NOT NULL
);

CREATE INDEX webhook_event_by_age ON webhook_event (heard_at);
