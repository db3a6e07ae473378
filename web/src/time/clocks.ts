import { type CalendarDate, fromAbsolute, toCalendarDate } from '@internationalized/date';
import { displayZone } from './zones';

const MINUTE = 60_000;

/** The date on that zone's calendar. */
export function dateIn(instant: string | Date, zone: string): CalendarDate {
  return toCalendarDate(fromAbsolute(new Date(instant).getTime(), displayZone(zone)));
}

/** The hour of the day, 0 to 23, on that zone's clock. */
export function hourIn(instant: string | Date, zone: string): number {
  return fromAbsolute(new Date(instant).getTime(), displayZone(zone)).hour;
}

function offsetAt(time: number, zone: string): number {
  return fromAbsolute(time, displayZone(zone)).offset / MINUTE;
}

/** Whether two zones have the same offset at that instant. */
export function sameClock(instant: string, one: string, other: string): boolean {
  const time = Date.parse(instant);
  return offsetAt(time, one) === offsetAt(time, other);
}

interface ClockChange {
  zone: string;
  at: string;
  /** Minutes that the clock goes forward; negative when it goes back. */
  minutes: number;
}

/** The clock change of a zone between two instants at most a few months apart, if there is one. */
export function clockChange(zone: string, start: string, end: string): ClockChange | null {
  let before = Date.parse(start);
  let after = Date.parse(end);
  const old = offsetAt(before, zone);
  const minutes = offsetAt(after, zone) - old;
  if (minutes === 0) return null;
  while (after - before > 1000) {
    const middle = Math.floor((before + after) / 2 / 1000) * 1000;
    if (offsetAt(middle, zone) === old) before = middle;
    else after = middle;
  }
  return { zone, at: new Date(after).toISOString(), minutes };
}
