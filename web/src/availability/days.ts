import { DAY, endAfter, minutesOf, type Window } from './week';

const USUAL = { start: 9 * 60, end: 17 * 60 };
const MORE = 60;

export function isOn(windows: Window[], day: number): boolean {
  return windows.some((window) => window.day === day && window.isActive);
}

/** A day that is switched off keeps its hours. */
export function switched(windows: Window[], day: number, isActive: boolean): Window[] {
  if (!windows.some((window) => window.day === day))
    return [...windows, { day, ...USUAL, isActive }];
  return windows.map((window) => (window.day === day ? { ...window, isActive } : window));
}

/** Adds an hour on that day, one hour after the last. */
export function withMore(windows: Window[], day: number): Window[] {
  const last = Math.max(
    0,
    ...windows.filter((window) => window.day === day).map((window) => window.end),
  );
  if (last === 0) return [...windows, { day, ...USUAL, isActive: true }];
  const start = Math.min(last + MORE, DAY - MORE);
  return [...windows, { day, start, end: start + MORE, isActive: true }];
}

export function without(windows: Window[], index: number): Window[] {
  return windows.filter((_, at) => at !== index);
}

export function replaced(windows: Window[], index: number, next: Window): Window[] {
  return windows.map((window, at) => (at === index ? next : window));
}

/** Changes one end of the window; the other keeps its time of day. */
export function retimed(window: Window, edge: 'start' | 'end', time: string): Window {
  const start = edge === 'start' ? minutesOf(time) : window.start;
  const end = edge === 'end' ? minutesOf(time) : window.end % DAY;
  return { ...window, start, end: endAfter(start, end) };
}

export function copied(windows: Window[], from: number, to: number[]): Window[] {
  const hours = windows.filter((window) => window.day === from);
  return [
    ...windows.filter((window) => !to.includes(window.day)),
    ...to.flatMap((day) => hours.map((window) => ({ ...window, day }))),
  ];
}
