import { expect, test } from 'vitest';
import { sessionCount } from './sessionCount';

const page = { sessions: 20, more: true };
const few = { sessions: 3, more: false };

test('a list that is loaded is counted', () => {
  expect(sessionCount(few, page, 200, undefined)).toEqual(few);
  expect(sessionCount(undefined, page, 200, undefined)).toBeUndefined();
});

test('a long list has what the other one leaves of all sessions', () => {
  expect(sessionCount(page, few, 112, undefined)).toEqual({ sessions: 109, more: false });
});

test('a mentor’s long list has as many sessions as the overview says', () => {
  expect(sessionCount(page, page, undefined, 109)).toEqual({ sessions: 109, more: false });
});

test('without an exact number there are more than are loaded', () => {
  expect(sessionCount(page, page, 200, undefined)).toEqual(page);
  expect(sessionCount(page, few, undefined, 20)).toEqual(page);
});
