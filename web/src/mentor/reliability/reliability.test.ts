import { expect, test } from 'vitest';
import { rateText, reschedulesTooOften, scoreLevel } from './reliability';

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

test.each([
  [0, 0, 'You’ve never asked to move a session.'],
  [1, 100, 'You asked to move your only session.'],
  [1, 20, 'You asked to move 1 of your 5 sessions.'],
  [1, 3.3, 'You asked to move 1 of your 30 sessions.'],
  [1, 0.5, 'You asked to move 0.5% of your sessions, with 1 request in all.'],
  [3, 37.5, 'You asked to move 37.5% of your sessions, with 3 requests in all.'],
])('%i requests and a rate of %d %% read "%s"', (requests, rate, words) => {
  expect(rateText({ requests, rate })).toContain(words);
});

test('the text says what counts as frequent', () => {
  expect(rateText({ requests: 0, rate: 0 })).toContain(
    '2 or more requests count as frequent once they concern 20% of your sessions.',
  );
});
