import { DAY, STEP, WEEKDAYS, type Window } from './week';

/** What of a window the hand holds; `draw` makes a new one. */
export type DragMode = 'draw' | 'move' | 'start' | 'end';

/** A spot of the week's grid. */
export interface GridPosition {
  day: number;
  minute: number;
}

export function snap(minute: number): number {
  return Math.round(minute / STEP) * STEP;
}

/** What becomes of a window that was taken at `from` and is now held to `to`. */
export function dragged(
  grip: DragMode,
  window: Window,
  from: GridPosition,
  to: GridPosition,
): Window {
  const by = to.minute - from.minute;
  switch (grip) {
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

/** As long as before, on another day or at another time; it begins on one of the week's days. */
export function moved(window: Window, days: number, minutes: number): Window {
  const length = window.end - window.start;
  const start = length === DAY ? 0 : within(0, window.start + minutes, DAY - STEP);
  const day = within(0, window.day + days, WEEKDAYS.length - 1);
  return { ...window, day, start, end: start + length };
}

/** With a later or earlier end. Only from midnight on can it be a whole day. */
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
