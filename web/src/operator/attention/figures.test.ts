import { expect, test } from 'vitest';
import { figuresOf } from './figures';

test.each([
  ['requests-to-move', 6, 8, 8.3, '6 of 8 sessions asked to move; others 1 in 12'],
  ['lapsed-holds', 5, 5, 33.3, '5 of 5 holds lapsed unpaid; others 1 in 3'],
  ['refunds', 5, 1200, 0.1, '5 of 1,200 payments given back; others 1 in 1,000'],
  ['refunds', 5, 6, 0, '5 of 6 payments given back; others almost never'],
] as const)('%s, %d of %d beside %d %% reads "%s"', (pattern, count, of, usualPercent, words) => {
  expect(figuresOf({ pattern, count, of, usualPercent })).toBe(words);
});
