import { expect, test } from 'vitest';
import { newIdempotencyKeys } from './idempotencyKey';

const request = () => ({ mentorId: 'asha', startTime: '2027-03-15T04:30:00Z' });

test('a repeated request keeps its key', () => {
  const idempotencyKeys = newIdempotencyKeys();
  expect(idempotencyKeys.keyFor(request())).toBe(idempotencyKeys.keyFor(request()));
});

test('a different request and a completed one get a new key', () => {
  const idempotencyKeys = newIdempotencyKeys();
  const first = idempotencyKeys.keyFor(request());
  expect(idempotencyKeys.keyFor({ ...request(), mentorId: 'omar' })).not.toBe(first);
  const last = idempotencyKeys.keyFor(request());
  idempotencyKeys.complete();
  expect(idempotencyKeys.keyFor(request())).not.toBe(last);
});
