import { expect, test } from 'vitest';
import type { WeeklySlot } from '../api/availability';
import { fits, overlap, segmentsOf, slotsOf, type Window, windowsOf } from './week';

const MONDAY = 0;
const SUNDAY = 6;

function hours(day: number, from: number, to: number, isActive = true): Window {
  return { day, start: from * 60, end: to * 60, isActive };
}

test('stored hours are read and written without a change', () => {
  const saved: WeeklySlot[] = [
    { day: 'Monday', startTime: '09:00', endTime: '12:30', isActive: true },
    { day: 'Monday', startTime: '14:00', endTime: '24:00', isActive: false },
    { day: 'Saturday', startTime: '22:00', endTime: '02:00', isActive: true },
  ];
  expect(slotsOf(windowsOf(saved))).toEqual(saved);
});

test('an end at 00:00 is midnight at the end of the day', () => {
  const saved: WeeklySlot[] = [
    { day: 'Sunday', startTime: '00:00', endTime: '00:00', isActive: true },
  ];
  expect(windowsOf(saved)).toEqual([hours(SUNDAY, 0, 24)]);
});

test('hours are written in the order of the week', () => {
  const slots = slotsOf([hours(2, 9, 10), hours(MONDAY, 14, 15), hours(MONDAY, 9, 10)]);
  expect(slots.map((slot) => [slot.day, slot.startTime])).toEqual([
    ['Monday', '09:00'],
    ['Monday', '14:00'],
    ['Wednesday', '09:00'],
  ]);
});

test('adjacent hours do not overlap, crossing ones do', () => {
  expect(overlap(hours(MONDAY, 9, 12), hours(MONDAY, 12, 14))).toBe(false);
  expect(overlap(hours(MONDAY, 9, 13), hours(MONDAY, 12, 14))).toBe(true);
  expect(overlap(hours(MONDAY, 12, 14), hours(MONDAY, 9, 13))).toBe(true);
});

test('hours over midnight overlap with the next day, from Sunday to Monday too', () => {
  expect(overlap(hours(MONDAY, 22, 26), hours(1, 1, 3))).toBe(true);
  expect(overlap(hours(MONDAY, 0, 3), hours(SUNDAY, 23, 25))).toBe(true);
  expect(overlap(hours(SUNDAY, 23, 25), hours(MONDAY, 1, 3))).toBe(false);
});

test('inactive hours and the window itself do not count as overlapping', () => {
  const windows = [hours(MONDAY, 9, 12), hours(MONDAY, 13, 17, false)];
  expect(fits(windows, hours(MONDAY, 13, 15))).toBe(true);
  expect(fits(windows, hours(MONDAY, 10, 13))).toBe(false);
  expect(fits(windows, hours(MONDAY, 10, 13), 0)).toBe(true);
});

test('hours over midnight have a segment on both days', () => {
  expect(segmentsOf([hours(SUNDAY, 22, 26)])).toEqual([
    { index: 0, day: SUNDAY, start: 22 * 60, end: 24 * 60, isTail: false },
    { index: 0, day: MONDAY, start: 0, end: 2 * 60, isTail: true },
  ]);
});
