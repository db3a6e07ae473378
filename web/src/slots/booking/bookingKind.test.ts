import { expect, test } from 'vitest';
import { bookingKind } from './bookingKind';

test.each([
  [1500, 'INSTANT', 'pay'],
  [0, 'INSTANT', 'book'],
  [0, 'BY_MENTOR', 'ask'],
] as const)('at a price of %i and with %s, the student can %s', (price, confirmation, kind) => {
  expect(bookingKind({ price, confirmation })).toBe(kind);
});
