import { expect, test } from 'vitest';
import { dragged, drawn, lengthened, moved, snap } from './drag';
import type { Window } from './week';

function hours(from: number, to: number, day = 2): Window {
  return { day, start: from * 60, end: to * 60, isActive: true };
}

test('a window can be drawn in both directions and has at least one step', () => {
  expect(drawn(2, 540, 720)).toEqual(hours(9, 12));
  expect(drawn(2, 720, 540)).toEqual(hours(9, 12));
  expect(drawn(2, 540, 540)).toEqual(hours(9, 9.25));
  expect(drawn(2, 1440, 1500)).toEqual(hours(23.75, 24));
});

test('a move keeps the length and stays within the week', () => {
  expect(moved(hours(9, 12), 1, 60)).toEqual(hours(10, 13, 3));
  expect(moved(hours(9, 12), 9, -900)).toEqual(hours(0, 3, 6));
  expect(moved(hours(20, 23), 0, 120)).toEqual(hours(22, 25));
});

test('a whole day changes its weekday only', () => {
  expect(moved(hours(0, 24), -1, 60)).toEqual(hours(0, 24, 1));
});

test('an end may pass midnight but not reach its start again', () => {
  expect(lengthened(hours(22, 23), 180)).toEqual(hours(22, 26));
  expect(lengthened(hours(9, 12), -600)).toEqual(hours(9, 9.25));
  expect(lengthened(hours(9, 12), 3000)).toEqual(hours(9, 32.75));
  expect(lengthened(hours(0, 12), 3000)).toEqual(hours(0, 24));
});

test('each drag mode changes its own part of the window', () => {
  const from = { day: 2, minute: 600 };
  const to = { day: 3, minute: 660 };
  expect(dragged('move', hours(9, 12), from, to)).toEqual(hours(10, 13, 3));
  expect(dragged('start', hours(9, 12), from, to)).toEqual(hours(10, 12));
  expect(dragged('end', hours(9, 12), from, to)).toEqual(hours(9, 13));
  expect(dragged('draw', hours(9, 12), from, to)).toEqual(hours(10, 11));
});

test('a position snaps to the nearest quarter of an hour', () => {
  expect([547, 548].map(snap)).toEqual([540, 555]);
});
