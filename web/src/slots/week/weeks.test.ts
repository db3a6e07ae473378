import { parseDate } from '@internationalized/date';
import { expect, test } from 'vitest';
import { byDay, mondayIn, requestedWeek, weekAfter, weekWith } from './weeks';

const HOUR = 3_600_000;
const slotAt = (startTime: string) => ({
  id: startTime,
  startTime,
  endTime: new Date(Date.parse(startTime) + HOUR).toISOString(),
  isAvailable: true,
  isBooked: false,
});
const hoursOf = (week: { start: string; end: string }) =>
  (Date.parse(week.end) - Date.parse(week.start)) / HOUR;

test('a week goes from Monday to Sunday, whichever of its days is asked for', () => {
  for (const day of ['2027-03-08', '2027-03-11', '2027-03-14']) {
    const week = weekWith(parseDate(day), 'Asia/Kolkata');
    expect(week.days.map(String).at(0)).toBe('2027-03-08');
    expect(week.days.map(String).at(-1)).toBe('2027-03-14');
  }
});

test('the week in which New York goes forward has an hour less, the one it goes back one more', () => {
  const forward = weekWith(parseDate('2027-03-08'), 'America/New_York');
  expect(forward.start).toBe('2027-03-08T05:00:00.000Z');
  expect(forward.end).toBe('2027-03-15T04:00:00.000Z');
  expect(hoursOf(forward)).toBe(167);
  expect(hoursOf(weekWith(parseDate('2027-11-07'), 'America/New_York'))).toBe(169);
});

test('Lord Howe changes by half an hour', () => {
  expect(hoursOf(weekWith(parseDate('2027-04-04'), 'Australia/Lord_Howe'))).toBe(168.5);
});

test('Kiritimati begins its day before anybody else', () => {
  const week = weekWith(parseDate('2027-03-08'), 'Pacific/Kiritimati');
  expect(week.start).toBe('2027-03-07T10:00:00.000Z');
  expect(hoursOf(week)).toBe(168);
});

test('a day that begins at one, for midnight is skipped, is a day all the same', () => {
  const week = weekWith(parseDate('2027-05-02'), 'Africa/Cairo');
  const days = byDay([slotAt('2027-04-29T21:30:00Z'), slotAt('2027-04-29T22:00:00Z')], week);
  expect(days.map(({ slots }) => slots.length)).toEqual([0, 0, 0, 1, 1, 0, 0]);
});

test('a slot stands under the date of the zone, whatever the date is in UTC', () => {
  const evening = slotAt('2027-03-15T03:30:00Z');
  const newYork = byDay([evening], weekWith(parseDate('2027-03-14'), 'America/New_York'));
  expect(newYork.at(-1)?.slots).toEqual([evening]);
  const kolkata = byDay([evening], weekWith(parseDate('2027-03-15'), 'Asia/Kolkata'));
  expect(kolkata.at(0)?.slots).toEqual([evening]);
});

test('an address may ask for a week from this one on, for two years', () => {
  const now = parseDate('2027-03-10');
  const asked = (text: string | null) => String(mondayIn(requestedWeek(text, 'UTC', now)));
  expect(asked('2027-03-18')).toBe('2027-03-15');
  for (const text of [null, '', 'soon', '2027-02-30', '2027-03-01']) {
    expect(asked(text)).toBe('2027-03-08');
  }
  expect(asked('2039-01-01')).toBe('2029-03-05');
});

test('nobody can go back before this week', () => {
  const now = parseDate('2027-03-10');
  const week = weekWith(now, 'UTC');
  expect(weekAfter(week, -1, now)).toBeNull();
  expect(weekAfter(week, 1, now)?.days.map(String).at(0)).toBe('2027-03-15');
  expect(weekAfter(weekWith(parseDate('2029-03-05'), 'UTC'), 1, now)).toBeNull();
});
