import { expect, test } from 'vitest';
import type { OverrideSlot } from '../../api/availability';
import type { Window } from '../week';
import { lostSessions } from './lostSessions';
import { isOpen } from './openTimes';

const KOLKATA = 'Asia/Kolkata';
const NINE_TO_FIVE: Window[] = [0, 1, 2, 3, 4, 5, 6].map((day) => ({
  day,
  start: 9 * 60,
  end: 17 * 60,
  isActive: true,
}));

function hours(overrides: OverrideSlot[] = [], windows = NINE_TO_FIVE, timezone = KOLKATA) {
  return { timezone, windows, overrides };
}

// Monday 8 March 2027, 10 to 11 in Kolkata.
const TEN = { startTime: '2027-03-08T04:30:00Z', endTime: '2027-03-08T05:30:00Z' };
const FOUR = { startTime: '2027-03-08T10:30:00Z', endTime: '2027-03-08T11:30:00Z' };
const OFF: OverrideSlot = { date: '2027-03-08', isBlocked: true };

test('a day off takes every session of the day out of the hours', () => {
  expect(lostSessions([TEN, FOUR], hours(), hours([OFF]))).toEqual([TEN, FOUR]);
});

test('a day off that is there already is no news, and another day’s none', () => {
  expect(lostSessions([TEN], hours([OFF]), hours([OFF]))).toEqual([]);
  expect(lostSessions([TEN], hours(), hours([{ ...OFF, date: '2027-03-09' }]))).toEqual([]);
});

test('blocked hours take what they touch', () => {
  const block = { ...OFF, startTime: '10:30', endTime: '12:00' };
  expect(lostSessions([TEN, FOUR], hours(), hours([block]))).toEqual([TEN]);
});

test('other hours on a date replace the week’s', () => {
  const late = { date: '2027-03-08', startTime: '15:00', endTime: '20:00', isBlocked: false };
  expect(lostSessions([TEN, FOUR], hours(), hours([late]))).toEqual([TEN]);
});

test('a weekday that ends earlier, or is off, takes what is later', () => {
  const short = NINE_TO_FIVE.map((window) => ({ ...window, end: 12 * 60 }));
  expect(lostSessions([TEN, FOUR], hours(), hours([], short))).toEqual([FOUR]);
  const off = NINE_TO_FIVE.map((window) => ({ ...window, isActive: window.day !== 0 }));
  expect(lostSessions([TEN, FOUR], hours(), hours([], off))).toEqual([TEN, FOUR]);
});

test('hours in another zone are at another time', () => {
  expect(lostSessions([TEN], hours(), hours([], NINE_TO_FIVE, 'America/New_York'))).toEqual([TEN]);
});

test('hours over midnight and hours that touch are one stretch', () => {
  const night = [{ day: 6, start: 22 * 60, end: 26 * 60, isActive: true }];
  // Sunday 23:30 to Monday 0:30 in Kolkata.
  expect(isOpen(hours([], night), '2027-03-07T18:00:00Z', '2027-03-07T19:00:00Z')).toBe(true);
  const halves = [
    { day: 0, start: 9 * 60, end: 10 * 60 + 30, isActive: true },
    { day: 0, start: 10 * 60 + 30, end: 12 * 60, isActive: true },
  ];
  expect(isOpen(hours([], halves), TEN.startTime, TEN.endTime)).toBe(true);
});
