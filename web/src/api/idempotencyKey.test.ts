import { expect, test } from 'vitest';
import { newIntent } from './idempotencyKey';

const wish = () => ({ mentorId: 'asha', startTime: '2027-03-15T04:30:00Z' });

test('a wish that is tried again has the key it had', () => {
  const intent = newIntent();
  expect(intent.keyFor(wish())).toBe(intent.keyFor(wish()));
});

test('another wish has another key, and so has the same one once it came true', () => {
  const intent = newIntent();
  const first = intent.keyFor(wish());
  expect(intent.keyFor({ ...wish(), mentorId: 'omar' })).not.toBe(first);
  const last = intent.keyFor(wish());
  intent.fulfilled();
  expect(intent.keyFor(wish())).not.toBe(last);
});
