-- Who was erased before there was an event of it: the other services hear of it now.
INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, subject, occurred_at)
SELECT gen_random_uuid(), 'bookings', person_id, 'ai.aureeture.booking.PersonErased.v1',
  convert_to(
    json_build_object(
      'personId', person_id,
      'erasedAt', to_char(erased_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))::text,
    'UTF8'),
  person_id, erased_at
FROM erased_person;
