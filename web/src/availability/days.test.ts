import { expect, test } from 'vitest';
import { copied, isOn, retimed, switched, withMore } from './days';
import type { Window } from './week';

function hours(day: number, from: number, to: number, isActive = true): Window {
  return { day, start: from * 60, end: to * 60, isActive };
}

test('a day that is switched off and on keeps its hours', () => {
  const off = switched([hours(0, 10, 12), hours(1, 9, 10)], 0, false);
  expect([isOn(off, 0), isOn(off, 1)]).toEqual([false, true]);
  expect(switched(off, 0, true)).toEqual([hours(0, 10, 12), hours(1, 9, 10)]);
});

test('a day without hours is switched on with the default ones', () => {
  expect(switched([], 3, true)).toEqual([hours(3, 9, 17)]);
});

test('added hours follow the last ones and end by midnight', () => {
  expect(withMore([hours(0, 9, 12)], 0).at(-1)).toEqual(hours(0, 13, 14));
  expect(withMore([hours(0, 9, 23.5)], 0).at(-1)).toEqual(hours(0, 23, 24));
});

test('a typed time moves one end, and an end before the start is on the next day', () => {
  expect(retimed(hours(0, 9, 12), 'end', '10:30')).toEqual(hours(0, 9, 10.5));
  expect(retimed(hours(0, 22, 23), 'end', '01:00')).toEqual(hours(0, 22, 25));
  expect(retimed(hours(0, 22, 25), 'start', '00:30')).toEqual(hours(0, 0.5, 1));
  expect(retimed(hours(0, 9, 12), 'end', '00:00')).toEqual(hours(0, 9, 24));
});

test('a copied day replaces the hours of the other days', () => {
  const windows = [hours(0, 9, 12), hours(0, 14, 16, false), hours(2, 8, 9), hours(4, 7, 8)];
  expect(copied(windows, 0, [2, 3])).toEqual([
    hours(0, 9, 12),
    hours(0, 14, 16, false),
    hours(4, 7, 8),
    hours(2, 9, 12),
    hours(2, 14, 16, false),
    hours(3, 9, 12),
    hours(3, 14, 16, false),
  ]);
});
