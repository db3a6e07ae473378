import { expect, test } from 'vitest';
import { figuresOf } from './figures';

test.each([
  ['requests-to-move', 6, 8, 8.3, 'Asked to move 6 of 8 sessions; others 1 in 12'],
  ['lapsed-holds', 5, 5, 33.3, 'Let 5 of 5 holds expire unpaid; others 1 in 3'],
  ['refunds', 5, 1200, 0.1, '5 of 1,200 payments refunded; others 1 in 1,000'],
  ['refunds', 5, 6, 0, '5 of 6 payments refunded; others almost never'],
] as const)('%s, %d of %d beside %d %% reads "%s"', (pattern, count, of, usualPercent, words) => {
  expect(figuresOf({ pattern, count, of, usualPercent })).toBe(words);
});
