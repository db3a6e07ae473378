import { expect, test } from 'vitest';
import { canComplete } from './completion';

const startTime = '2027-03-14T09:30:00Z';
const start = Date.parse(startTime);

test.each([
  ['ongoing', start - 1, false],
  ['ongoing', start, true],
  ['scheduled', start - 1, false],
  ['scheduled', start, true],
  ['requested', start, false],
  ['completed', start, false],
  ['cancelled', start, false],
] as const)('%s at %i: %s', (status, now, expected) => {
  expect(canComplete({ status, startTime }, now)).toBe(expected);
});
