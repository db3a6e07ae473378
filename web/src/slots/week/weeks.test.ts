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

test('a week goes from Monday to Sunday, whichever day selects it', () => {
  for (const day of ['2027-03-08', '2027-03-11', '2027-03-14']) {
    const week = weekWith(parseDate(day), 'Asia/Kolkata');
    expect(week.days.map(String).at(0)).toBe('2027-03-08');
    expect(week.days.map(String).at(-1)).toBe('2027-03-14');
  }
});

test('a week is an hour shorter when New York’s clocks go forward and an hour longer when they go back', () => {
  const forward = weekWith(parseDate('2027-03-08'), 'America/New_York');
  expect(forward.start).toBe('2027-03-08T05:00:00.000Z');
  expect(forward.end).toBe('2027-03-15T04:00:00.000Z');
  expect(hoursOf(forward)).toBe(167);
  expect(hoursOf(weekWith(parseDate('2027-11-07'), 'America/New_York'))).toBe(169);
});

test('a week on Lord Howe changes its length by half an hour', () => {
  expect(hoursOf(weekWith(parseDate('2027-04-04'), 'Australia/Lord_Howe'))).toBe(168.5);
});

test('a week in Kiritimati begins 14 hours ahead of UTC', () => {
  const week = weekWith(parseDate('2027-03-08'), 'Pacific/Kiritimati');
  expect(week.start).toBe('2027-03-07T10:00:00.000Z');
  expect(hoursOf(week)).toBe(168);
});

test('a day whose midnight the clock skips still has its slots', () => {
  const week = weekWith(parseDate('2027-05-02'), 'Africa/Cairo');
  const days = byDay([slotAt('2027-04-29T21:30:00Z'), slotAt('2027-04-29T22:00:00Z')], week);
  expect(days.map(({ slots }) => slots.length)).toEqual([0, 0, 0, 1, 1, 0, 0]);
});

test('a slot belongs to its date in the zone, not in UTC', () => {
  const evening = slotAt('2027-03-15T03:30:00Z');
  const newYork = byDay([evening], weekWith(parseDate('2027-03-14'), 'America/New_York'));
  expect(newYork.at(-1)?.slots).toEqual([evening]);
  const kolkata = byDay([evening], weekWith(parseDate('2027-03-15'), 'Asia/Kolkata'));
  expect(kolkata.at(0)?.slots).toEqual([evening]);
});

test('the address selects a week between this one and two years ahead', () => {
  const now = parseDate('2027-03-10');
  const requested = (text: string | null) => String(mondayIn(requestedWeek(text, 'UTC', now)));
  expect(requested('2027-03-18')).toBe('2027-03-15');
  for (const text of [null, '', 'soon', '2027-02-30', '2027-03-01']) {
    expect(requested(text)).toBe('2027-03-08');
  }
  expect(requested('2039-01-01')).toBe('2029-03-05');
});

test('there is no week before this one and none after two years', () => {
  const now = parseDate('2027-03-10');
  const week = weekWith(now, 'UTC');
  expect(weekAfter(week, -1, now)).toBeNull();
  expect(weekAfter(week, 1, now)?.days.map(String).at(0)).toBe('2027-03-15');
  expect(weekAfter(weekWith(parseDate('2029-03-05'), 'UTC'), 1, now)).toBeNull();
});
