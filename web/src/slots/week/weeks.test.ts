import { parseDate } from '@internationalized/date';
import { expect, test } from 'vitest';
import { byDay, dateOrNull, firstDay, requestedWeek, weekAfter, weekFrom } from './weeks';

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

test('a week has seven days from any weekday on', () => {
  const week = weekFrom(parseDate('2027-03-11'), 'Asia/Kolkata');
  expect(week.days).toHaveLength(7);
  expect(week.days.map(String).at(0)).toBe('2027-03-11');
  expect(week.days.map(String).at(-1)).toBe('2027-03-17');
});

test('a week is an hour shorter when New York’s clocks go forward and an hour longer when they go back', () => {
  const forward = weekFrom(parseDate('2027-03-08'), 'America/New_York');
  expect(forward.start).toBe('2027-03-08T05:00:00.000Z');
  expect(forward.end).toBe('2027-03-15T04:00:00.000Z');
  expect(hoursOf(forward)).toBe(167);
  expect(hoursOf(weekFrom(parseDate('2027-11-01'), 'America/New_York'))).toBe(169);
});

test('a week on Lord Howe changes its length by half an hour', () => {
  expect(hoursOf(weekFrom(parseDate('2027-04-01'), 'Australia/Lord_Howe'))).toBe(168.5);
});

test('a week in Kiritimati begins 14 hours ahead of UTC', () => {
  const week = weekFrom(parseDate('2027-03-08'), 'Pacific/Kiritimati');
  expect(week.start).toBe('2027-03-07T10:00:00.000Z');
  expect(hoursOf(week)).toBe(168);
});

test('a day whose midnight the clock skips still has its slots', () => {
  const week = weekFrom(parseDate('2027-04-26'), 'Africa/Cairo');
  const days = byDay([slotAt('2027-04-29T21:30:00Z'), slotAt('2027-04-29T22:00:00Z')], week);
  expect(days.map(({ slots }) => slots.length)).toEqual([0, 0, 0, 1, 1, 0, 0]);
});

test('a slot belongs to its date in the zone, not in UTC', () => {
  const evening = slotAt('2027-03-15T03:30:00Z');
  const newYork = byDay([evening], weekFrom(parseDate('2027-03-08'), 'America/New_York'));
  expect(newYork.at(-1)?.slots).toEqual([evening]);
  const kolkata = byDay([evening], weekFrom(parseDate('2027-03-15'), 'Asia/Kolkata'));
  expect(kolkata.at(0)?.slots).toEqual([evening]);
});

const now = parseDate('2027-03-10');
const requested = (text: string | null, slot: string | null = null) => {
  const week = requestedWeek(dateOrNull(text), slot, 'UTC', now);
  return week && String(firstDay(week));
};

test('the address selects seven days between today and two years ahead', () => {
  expect(requested('2027-03-18')).toBe('2027-03-18');
  expect(requested('2027-03-08')).toBe('2027-03-10');
  expect(requested('2039-01-01')).toBe('2029-03-09');
  for (const text of [null, '', 'soon', '2027-02-30']) expect(requested(text)).toBeNull();
});

test('a slot in the address is always among the days shown', () => {
  expect(requested(null, '2027-03-20T09:00:00Z')).toBe('2027-03-20');
  expect(requested('2027-03-18', '2027-03-20T09:00:00Z')).toBe('2027-03-18');
  expect(requested('2027-03-18', '2027-03-30T09:00:00Z')).toBe('2027-03-30');
  expect(requested('2027-03-18', '2027-03-01T09:00:00Z')).toBe('2027-03-10');
});

test('there is no week before today and none after two years', () => {
  const first = (days: { days: { toString(): string }[] } | null) => days && String(days.days[0]);
  const week = weekFrom(now, 'UTC');
  expect(weekAfter(week, -1, now)).toBeNull();
  expect(first(weekAfter(week, 1, now))).toBe('2027-03-17');
  expect(first(weekAfter(weekFrom(parseDate('2027-03-14'), 'UTC'), -1, now))).toBe('2027-03-10');
  expect(weekAfter(weekFrom(parseDate('2029-03-05'), 'UTC'), 1, now)).toBeNull();
});
