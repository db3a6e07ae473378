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
  const said = [301, 300, 291, 60, 51, 0].map((seconds) => announcedMinutes(seconds, 600));
  expect(said).toEqual([null, 5, 5, 1, 1, 0]);
});

test('a mark that has long passed is not announced', () => {
  expect([290, 114, 50, 1].map((seconds) => announcedMinutes(seconds, 600))).toEqual(
    Array(4).fill(null),
  );
});

test('a page that is opened late announces only what passes from then on', () => {
  expect([114, 60, 59, 0].map((seconds) => announcedMinutes(seconds, 114))).toEqual([
    null,
    1,
    1,
    0,
  ]);
  expect([58, 55, 0].map((seconds) => announcedMinutes(seconds, 58))).toEqual([null, null, 0]);
});
