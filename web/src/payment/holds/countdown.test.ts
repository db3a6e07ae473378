import { expect, test } from 'vitest';
import { announcedMinutes, clockOf, secondsUntil } from './countdown';

const NOW = new Date('2027-03-14T09:00:00.400Z');

test('a started second counts as a whole one, and a past time is zero', () => {
  expect(secondsUntil('2027-03-14T09:10:00Z', NOW)).toBe(600);
  expect(secondsUntil('2027-03-14T08:59:00Z', NOW)).toBe(0);
});

test('seconds have two digits', () => {
  expect([clockOf(600), clockOf(65), clockOf(0)]).toEqual(['10:00', '1:05', '0:00']);
});

test('five minutes, one minute and the end are announced', () => {
  expect([301, 300, 61, 60, 1, 0].map(announcedMinutes)).toEqual([null, 5, 5, 1, 1, 0]);
});
