import { parseDate } from '@internationalized/date';
import { expect, test } from 'vitest';
import { startingDay } from './startingDay';

const at = (startTime: string, isAvailable: boolean) => ({
  id: startTime,
  startTime,
  endTime: startTime,
  isAvailable,
  isBooked: !isAvailable,
});
const booked = at('2027-03-09T09:00:00Z', false);
const free = at('2027-03-10T09:00:00Z', true);
const later = at('2027-03-11T09:00:00Z', true);
const days = (...slots: ReturnType<typeof at>[][]) =>
  ['2027-03-08', '2027-03-09', '2027-03-10', '2027-03-11'].map((date, index) => ({
    date: parseDate(date),
    slots: slots[index] ?? [],
  }));
const starting = (all: ReturnType<typeof days>, chosen: string | null = null) =>
  String(startingDay(all, chosen)?.date);

test('a week starts on its first day with a free slot', () => {
  expect(starting(days([], [booked], [free], [later]))).toBe('2027-03-10');
});

test('a chosen slot’s day goes first, also when the slot was taken', () => {
  const all = days([], [booked], [free], [later]);
  expect(starting(all, later.startTime)).toBe('2027-03-11');
  expect(starting(all, booked.startTime)).toBe('2027-03-09');
});

test('without a free slot, a week starts on its first listed day', () => {
  expect(starting(days([], [booked], [], []))).toBe('2027-03-09');
  expect(starting(days())).toBe('2027-03-08');
});
