import { expect, test } from 'vitest';
import { canComplete } from './completion';

const endTime = '2027-03-14T10:30:00Z';
const before = Date.parse('2027-03-14T10:29:59Z');
const after = Date.parse(endTime);

test.each([
  ['ongoing', before, true],
  ['ongoing', after, true],
  ['scheduled', before, false],
  ['scheduled', after, true],
  ['requested', after, false],
  ['completed', after, false],
  ['cancelled', after, false],
] as const)('%s at %i: %s', (status, now, expected) => {
  expect(canComplete({ status, endTime }, now)).toBe(expected);
});
