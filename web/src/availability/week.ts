import type { WeeklySlot } from '../api/availability';

export const DAY = 24 * 60;
/** The step of dragging and arrow keys, in minutes. */
export const STEP = 15;
export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;
const WEEK = WEEKDAYS.length * DAY;

/** Bookable hours of a weekday (0 is Monday), in minutes since its midnight. */
export interface Window {
  day: number;
  start: number;
  /** After `start`; beyond 24 h it is on the next day. */
  end: number;
  isActive: boolean;
}

export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** `HH:mm` modulo 24 h: `24:00` becomes `00:00`. */
export function timeAt(minutes: number): string {
  const ofDay = minutes % DAY;
  return [Math.floor(ofDay / 60), ofDay % 60].map((it) => String(it).padStart(2, '0')).join(':');
}

/** An end that is not after its start is on the next day. */
export function endAfter(start: number, end: number): number {
  return end > start ? end : end + DAY;
}

export function windowsOf(slots: WeeklySlot[]): Window[] {
  return slots.map((slot) => {
    const start = minutesOf(slot.startTime);
    return {
      day: WEEKDAYS.indexOf(slot.day),
      start,
      end: endAfter(start, minutesOf(slot.endTime)),
      isActive: slot.isActive ?? true,
    };
  });
}

/** Sorted by day and start. */
export function slotsOf(windows: Window[]): WeeklySlot[] {
  return windows
    .toSorted((a, b) => a.day - b.day || a.start - b.start)
    .map(({ day, start, end, isActive }) => ({
      day: WEEKDAYS[day] ?? 'Monday',
      startTime: timeAt(start),
      endTime: end === DAY ? '24:00' : timeAt(end),
      isActive,
    }));
}

/** The week wraps around: hours over Sunday's midnight continue on Monday. */
export function overlap(a: Window, b: Window): boolean {
  const from = (window: Window) => window.day * DAY + window.start;
  const ahead = (from(b) - from(a) + WEEK) % WEEK;
  return ahead < a.end - a.start || WEEK - ahead < b.end - b.start;
}

/**
 * Whether the window overlaps with no active one; `except` is the index of its previous version.
 */
export function fits(windows: Window[], window: Window, except?: number): boolean {
  return windows.every(
    (other, index) => index === except || !other.isActive || !overlap(other, window),
  );
}

/** The part of a window on one day; hours over midnight have two. */
export interface Segment {
  index: number;
  day: number;
  start: number;
  end: number;
  isTail: boolean;
}

export function segmentsOf(windows: Window[]): Segment[] {
  return windows.flatMap(({ day, start, end, isActive }, index) => {
    if (!isActive) return [];
    const main = { index, day, start, end: Math.min(end, DAY), isTail: false };
    const next = (day + 1) % WEEKDAYS.length;
    return end > DAY
      ? [main, { index, day: next, start: 0, end: end - DAY, isTail: true }]
      : [main];
  });
}
