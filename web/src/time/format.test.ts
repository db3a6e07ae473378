import { expect, test } from 'vitest';
import { dayOf, lengthOf, money, plural, relativeTo, timeOf, timesOf, zoneAt } from './format';

const NINE_THIRTY_UTC = '2027-03-14T09:30:00Z';

test('an instant is formatted in the given zone', () => {
  expect(timeOf(NINE_THIRTY_UTC, 'Asia/Kolkata')).toBe('3:00 pm');
  expect(dayOf('2027-03-14T20:00:00Z', 'Asia/Kolkata')).toContain('15 March 2027');
});

test('a zone’s abbreviation is the one at that instant', () => {
  expect(zoneAt('2027-03-14T06:59:00Z', 'America/New_York')).toBe('EST');
  expect(zoneAt('2027-03-14T07:00:00Z', 'America/New_York')).toBe('EDT');
});

// WallClockTest of notification-service has the same.
test.each([
  ['2027-07-01T12:00:00Z', 'Asia/Kolkata', 'IST'],
  ['2027-07-01T12:00:00Z', 'America/New_York', 'EDT'],
  ['2027-07-01T12:00:00Z', 'America/Los_Angeles', 'PDT'],
  ['2027-07-01T12:00:00Z', 'Europe/London', 'BST'],
  ['2027-07-01T12:00:00Z', 'Europe/Paris', 'CEST'],
  ['2027-01-01T12:00:00Z', 'Europe/Helsinki', 'EET'],
  ['2027-01-01T12:00:00Z', 'Australia/Sydney', 'AEDT'],
  ['2027-01-01T12:00:00Z', 'Pacific/Auckland', 'NZDT'],
  ['2027-07-01T12:00:00Z', 'Asia/Shanghai', 'GMT+8'],
  ['2027-07-01T12:00:00Z', 'Asia/Tokyo', 'GMT+9'],
  ['2027-01-01T12:00:00Z', 'Asia/Jerusalem', 'GMT+2'],
  ['2027-07-01T12:00:00Z', 'Asia/Kathmandu', 'GMT+5:45'],
])('at %s the zone %s is %s, as in mails', (instant, zone, name) => {
  expect(zoneAt(instant, zone)).toBe(name);
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

test('a time range over a clock change names both zones', () => {
  expect(timesOf('2027-03-14T06:30:00Z', '2027-03-14T07:30:00Z', 'America/New_York')).toBe(
    '1:30 am EST – 3:30 am',
  );
});

test('money shows decimals only when there are some', () => {
  expect(money(150000, 'INR')).toBe('₹1,50,000');
  expect(money(1800.5, 'INR')).toBe('₹1,800.50');
  expect(money(123456789.5, 'USD')).toBe('$123,456,789.50');
});

test.each([
  ['2027-03-14T09:00:30Z', 'now'],
  ['2027-03-14T09:59:59Z', 'in 59 minutes'],
  ['2027-03-14T10:00:00Z', 'in 1 hour'],
  ['2027-03-14T10:30:00Z', 'in 1 h 30 min'],
  ['2027-03-14T10:40:59Z', 'in 1 h 40 min'],
  ['2027-03-14T11:59:00Z', 'in 2 h 59 min'],
  ['2027-03-14T12:50:00Z', 'in 3 hours'],
  ['2027-03-14T07:20:00Z', '1 h 40 min ago'],
])('from nine on, %s is %s and never later', (instant, words) => {
  expect(relativeTo(instant, new Date('2027-03-14T09:00:00Z'), 'UTC')).toBe(words);
});

test('another day is counted by the calendar', () => {
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
