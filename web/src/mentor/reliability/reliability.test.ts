import { expect, test } from 'vitest';
import { reschedulesTooOften, scoreLevel } from './reliability';

test('a single request is never too often', () => {
  expect(reschedulesTooOften({ requests: 1, rate: 100 })).toBe(false);
});

test('moving a fifth of the sessions is too often', () => {
  expect(reschedulesTooOften({ requests: 3, rate: 19.9 })).toBe(false);
  expect(reschedulesTooOften({ requests: 2, rate: 20 })).toBe(true);
});

test.each([
  [100, 'high'],
  [90, 'high'],
  [89, 'fair'],
  [69, 'low'],
])('a score of %i is %s', (score, word) => {
  expect(scoreLevel(score)).toBe(word);
});
