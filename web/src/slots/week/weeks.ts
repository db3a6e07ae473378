import { type CalendarDate, parseDate, today } from '@internationalized/date';
import type { Slot } from '../../api/slots';
import { dateIn } from '../../time/clocks';
import { timesByDate } from '../../time/timesByDate';

/** No mentor has slots further ahead than this. */
const FURTHEST_DAYS = 730;

/** Seven days in one zone, from any weekday on; `[start, end)` are their instants. */
export interface Week {
  zone: string;
  days: CalendarDate[];
  start: string;
  end: string;
}

export function weekFrom(first: CalendarDate, zone: string): Week {
  return {
    zone,
    days: [0, 1, 2, 3, 4, 5, 6].map((days) => first.add({ days })),
    start: midnight(first, zone),
    end: midnight(first.add({ weeks: 1 }), zone),
  };
}

/** The seven days from today on. */
export function currentWeek(zone: string): Week {
  return weekFrom(today(zone), zone);
}

/**
 * The seven days that an address asks for: from its date on, or from the slot's day on where the
 * slot is in none of them. Limited to the bookable range; null when it asks for neither.
 */
export function requestedWeek(
  first: CalendarDate | null,
  slot: string | null,
  zone: string,
  now = today(zone),
): Week | null {
  const day = slot ? dateIn(slot, zone) : null;
  const week = first && weekFrom(bookable(first, now), zone);
  if (!day || (week && indexOf(day, week) >= 0)) return week;
  return weekFrom(bookable(day, now), zone);
}

/** The seven days that many weeks later, but none before today; null outside of the range. */
export function weekAfter(week: Week, weeks: number, now = today(week.zone)): Week | null {
  const first = firstDay(week).add({ weeks });
  if (weeks < 0 && firstDay(week).compare(now) <= 0) return null;
  if (first.compare(now.add({ days: FURTHEST_DAYS })) > 0) return null;
  return weekFrom(bookable(first, now), week.zone);
}

export function firstDay(week: Week): CalendarDate {
  return week.days[0] as CalendarDate;
}

export function lastDay(week: Week): CalendarDate {
  return firstDay(week).add({ days: 6 });
}

/** The position of the date in the week, or -1. */
export function indexOf(date: CalendarDate, week: Week): number {
  return week.days.findIndex((day) => day.compare(date) === 0);
}

/** The slots of each day of the week, in the week's zone. */
export function byDay(slots: Slot[], week: Week): { date: CalendarDate; slots: Slot[] }[] {
  const slotsOn = timesByDate(slots, week.zone);
  return week.days.map((date) => ({ date, slots: slotsOn.get(date.toString()) ?? [] }));
}

export function dateOrNull(text: string | null): CalendarDate | null {
  try {
    return text ? parseDate(text) : null;
  } catch {
    return null;
  }
}

/** The start of the date in the zone, as an instant. */
export function midnight(date: CalendarDate, zone: string): string {
  return date.toDate(zone).toISOString();
}

function bookable(date: CalendarDate, now: CalendarDate): CalendarDate {
  const last = now.add({ days: FURTHEST_DAYS });
  if (date.compare(now) < 0) return now;
  return date.compare(last) > 0 ? last : date;
}
