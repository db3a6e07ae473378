import { CalendarDateTime, parseDate, toZoned } from '@internationalized/date';
import type { Availability, OverrideSlot } from '../../api/availability';
import { dateIn } from '../../time/clocks';
import { displayZone } from '../../time/zones';
import { DAY, endAfter, minutesOf, type Window, windowsOf } from '../week';

/** When a mentor sees students: their week, and what single dates have of their own. */
export interface Hours {
  timezone: string;
  windows: Window[];
  overrides: OverrideSlot[];
}

export function hoursOf({ timezone, weeklySlots, overrideSlots }: Availability): Hours {
  return { timezone, windows: windowsOf(weeklySlots), overrides: overrideSlots };
}

/** A stretch of time, in milliseconds; the end is exclusive. */
interface Stretch {
  start: number;
  end: number;
}

/** Whether the whole of `[start, end)` is within the hours. */
export function isOpen(hours: Hours, start: string, end: string): boolean {
  const [from, until] = [Date.parse(start), Date.parse(end)];
  const first = dateAt(from, hours.timezone);
  // Hours over midnight belong to the evening before.
  const dates = [-1, 0, 1].map((days) => parseDate(first).add({ days }).toString());
  const blocks = dates.flatMap((date) => blocksOn(hours, date));
  if (blocks.some((block) => block.start < until && block.end > from)) return false;

  let reached = from;
  const open = dates.flatMap((date) => openOn(hours, date)).sort((a, b) => a.start - b.start);
  for (const stretch of open) {
    if (stretch.start <= reached) reached = Math.max(reached, stretch.end);
  }
  return reached >= until;
}

/** The hours that begin on a date, in minutes since its midnight, before anything is blocked. */
export function hoursOn(hours: Hours, date: string): Pick<Window, 'start' | 'end'>[] {
  const own = hours.overrides.filter((it) => it.date === date && !it.isBlocked);
  if (own.length > 0) return own.map(minutesIn);
  const weekday = (parseDate(date).toDate('UTC').getUTCDay() + 6) % 7;
  return hours.windows.filter(({ day, isActive }) => isActive && day === weekday);
}

function openOn(hours: Hours, date: string): Stretch[] {
  return hoursOn(hours, date).map(({ start, end }) => stretch(date, start, end, hours.timezone));
}

function blocksOn(hours: Hours, date: string): Stretch[] {
  return hours.overrides
    .filter((it) => it.date === date && it.isBlocked)
    .map((it) => (it.startTime ? minutesIn(it) : { start: 0, end: DAY }))
    .map(({ start, end }) => stretch(date, start, end, hours.timezone));
}

function minutesIn({ startTime = '', endTime = '' }: OverrideSlot) {
  const start = minutesOf(startTime);
  return { start, end: endAfter(start, minutesOf(endTime)) };
}

function stretch(date: string, start: number, end: number, zone: string): Stretch {
  return { start: instantOf(date, start, zone), end: instantOf(date, end, zone) };
}

function instantOf(date: string, minutes: number, zone: string): number {
  const { year, month, day } = parseDate(date).add({ days: Math.floor(minutes / DAY) });
  const ofDay = minutes % DAY;
  const wall = new CalendarDateTime(year, month, day, Math.floor(ofDay / 60), ofDay % 60);
  return toZoned(wall, displayZone(zone)).toDate().getTime();
}

function dateAt(instant: number, zone: string): string {
  return dateIn(new Date(instant).toISOString(), zone).toString();
}
