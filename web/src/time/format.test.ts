import { expect, test } from 'vitest';
import { dayOf, lengthOf, money, plural, relativeTo, timeOf, timesOf, zoneAt } from './format';

const NINE_THIRTY_UTC = '2027-03-14T09:30:00Z';

test('an instant is formatted in the given zone', () => {
  expect(timeOf(NINE_THIRTY_UTC, 'Asia/Kolkata')).toBe('3:00 pm');
  expect(dayOf('2027-03-14T20:00:00Z', 'Asia/Kolkata')).toContain('15 March 2027');
});

test('a zone’s abbreviation is the one at that instant', () => {
  expect(zoneAt('2027-03-14T06:59:00Z', 'America/New_York')).toBe('GMT-5');
  expect(zoneAt('2027-03-14T07:00:00Z', 'America/New_York')).toBe('GMT-4');
});

test('a time range names am or pm once where both ends share it', () => {
  expect(timesOf(NINE_THIRTY_UTC, '2027-03-14T10:30:00Z', 'Asia/Kolkata')).toMatch(
    /^3:00\s–\s4:00\spm$/,
  );
});

test('a time range over midnight names the day on which it ends', () => {
  expect(timesOf('2026-12-02T18:00:00Z', '2026-12-02T19:00:00Z', 'Asia/Kolkata')).toBe(
    '11:30 pm – Thu, 3 December 2026, 12:30 am',
  );
});

test('money shows decimals only when there are some', () => {
  expect(money(150000, 'INR')).toBe('₹1,50,000');
  expect(money(1800.5, 'INR')).toBe('₹1,800.50');
});

test('relative times are rounded to whole units', () => {
  const now = new Date('2027-03-14T09:00:00Z');
  expect(relativeTo(NINE_THIRTY_UTC, now)).toBe('in 30 minutes');
  expect(relativeTo('2027-03-13T08:00:00Z', now, 'Asia/Kolkata')).toBe('yesterday');
});

test('tomorrow is the next calendar day, however many hours away', () => {
  const late = new Date('2027-03-14T17:30:00Z');
  const early = new Date('2027-03-14T02:30:00Z');
  expect(relativeTo('2027-03-15T19:30:00Z', late, 'Asia/Kolkata')).toBe('in 2 days');
  expect(relativeTo('2027-03-15T15:30:00Z', early, 'Asia/Kolkata')).toBe('tomorrow');
});

test('one is singular, other counts are plural', () => {
  expect([plural(1, 'session', 'sessions'), plural(2, 'session', 'sessions')]).toEqual([
    '1 session',
    '2 sessions',
  ]);
});

test('a duration is formatted in hours and minutes', () => {
  expect([30, 60, 90].map(lengthOf)).toEqual(['30 minutes', '1 hour', '1 hour 30 minutes']);
});
