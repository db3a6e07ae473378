import { DAY, STEP, WEEKDAYS, type Window } from './week';

/** The part of a window that is dragged; `draw` makes a new window. */
export type DragMode = 'draw' | 'move' | 'start' | 'end';

/** A position in the week's grid. */
export interface GridPosition {
  day: number;
  minute: number;
}

export function snap(minute: number): number {
  return Math.round(minute / STEP) * STEP;
}

/** The window after dragging it from `from` to `to`. */
export function dragged(
  mode: DragMode,
  window: Window,
  from: GridPosition,
  to: GridPosition,
): Window {
  const by = to.minute - from.minute;
  switch (mode) {
    case 'draw':
      return drawn(from.day, from.minute, to.minute);
    case 'move':
      return moved(window, to.day - from.day, by);
    case 'start':
      return { ...window, start: within(0, window.start + by, earliest(window.end)) };
    case 'end':
      return lengthened(window, by);
  }
}

export function drawn(day: number, one: number, other: number): Window {
  const [from, to] = [one, other].map((minute) => within(0, minute, DAY)) as [number, number];
  const start = Math.min(from, to, DAY - STEP);
  return { day, start, end: Math.max(from, to, start + STEP), isActive: true };
}

/** Moves the window and keeps its length; its start stays within the week. */
export function moved(window: Window, days: number, minutes: number): Window {
  const length = window.end - window.start;
  const start = length === DAY ? 0 : within(0, window.start + minutes, DAY - STEP);
  const day = within(0, window.day + days, WEEKDAYS.length - 1);
  return { ...window, day, start, end: start + length };
}

/** Moves the window's end. Only a window from midnight can last a whole day. */
export function lengthened(window: Window, minutes: number): Window {
  const longest = window.start === 0 ? DAY : DAY - STEP;
  const end = within(window.start + STEP, window.end + minutes, window.start + longest);
  return { ...window, end };
}

function earliest(end: number): number {
  return Math.min(end, DAY) - STEP;
}

function within(least: number, value: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
