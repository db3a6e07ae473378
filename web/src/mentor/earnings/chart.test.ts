import { expect, test } from 'vitest';
import { heightOf, monthDate, topOf } from './chart';

test.each([
  [[], 1],
  [[0, 0], 1],
  [[0.5], 0.5],
  [[999], 1000],
  [[1000], 1000],
  [[1001], 2000],
  [[2100, 300], 2500],
  [[43_000], 50_000],
  [[70_000], 100_000],
])('an axis for %j ends at the round amount above', (amounts, top) => {
  expect(topOf(amounts)).toBe(top);
});

test('a bar is as high as its share, and at least two percent', () => {
  expect(heightOf(50, 200)).toBe(25);
  expect(heightOf(1, 10_000)).toBe(2);
  expect(heightOf(0, 10_000)).toBe(0);
});

test('a month does not depend on the device’s time zone', () => {
  expect(monthDate('2027-03').toISOString()).toBe('2027-03-01T00:00:00.000Z');
});
