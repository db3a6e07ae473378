import { expect, test } from 'vitest';
import type { OverrideSlot } from '../../api/availability';
import { isOpen } from '../booked/openTimes';
import type { Window } from '../week';
import { slotsOf } from '../week';
import { applied } from './applied';

const NINE_TO_FIVE: Window[] = [0, 1, 2, 3, 4, 5, 6].map((day) => ({
  day,
  start: 9 * 60,
  end: 17 * 60,
  isActive: true,
}));
const MONDAY = '2027-03-08';

function usual(overrides: OverrideSlot[] = [], windows = NINE_TO_FIVE) {
  return { timezone: 'Etc/UTC', windows, overrides };
}

function week(...windows: Window[]) {
  return { name: 'Exam weeks', weeklySlots: slotsOf(windows) };
}

function openAt(hours: ReturnType<typeof usual>, date: string, hour: number) {
  const time = (at: number) => `${date}T${String(at).padStart(2, '0')}:00:00Z`;
  return isOpen(hours, time(hour), time(hour + 1));
}

const MORNING: Window = { day: 0, start: 9 * 60, end: 10 * 60, isActive: true };

test('a saved week replaces the usual hours of its weeks alone', () => {
  const after = applied(usual(), week(MORNING), MONDAY, 1);
  expect(openAt(after, MONDAY, 9)).toBe(true);
  expect(openAt(after, MONDAY, 10)).toBe(false);
  expect(openAt(after, '2027-03-09', 9)).toBe(false);
  expect(openAt(after, '2027-03-07', 10)).toBe(true);
  expect(openAt(after, '2027-03-15', 10)).toBe(true);
  expect(openAt(applied(usual(), week(MORNING), MONDAY, 2), '2027-03-15', 10)).toBe(false);
});

test('a day off set by hand stays off, and other changes of the dates go', () => {
  const off = { date: MONDAY, isBlocked: true };
  const evening = { date: MONDAY, startTime: '18:00', endTime: '20:00', isBlocked: false };
  const before = usual([off]);
  expect(openAt(applied(before, week(MORNING), MONDAY, 1), MONDAY, 9)).toBe(false);
  const after = applied(usual([evening]), week(MORNING), MONDAY, 1);
  expect(openAt(after, MONDAY, 18)).toBe(false);
  expect(openAt(after, MONDAY, 9)).toBe(true);
});

test('a closed day keeps the hours that go on from the evening before', () => {
  const late = [{ day: 6, start: 22 * 60, end: 26 * 60, isActive: true }];
  const after = applied(usual([], late), week(...late), MONDAY, 2);
  for (const monday of [MONDAY, '2027-03-15']) expect(openAt(after, monday, 1)).toBe(true);
  expect(openAt(applied(usual([], late), week(), MONDAY, 1), MONDAY, 1)).toBe(true);
  expect(openAt(applied(usual([], late), week(), MONDAY, 1), MONDAY, 2)).toBe(false);
});
