import { type CalendarDate, parseDate, startOfWeek, today } from '@internationalized/date';
import type { Slot } from '../../api/slots';
import { timesByDate } from '../../time/timesByDate';

/** No mentor has slots further ahead than this. */
const FURTHEST_DAYS = 730;

/** Seven days from Monday to Sunday in one zone; `[start, end)` are its instants. */
export interface Week {
  zone: string;
  days: CalendarDate[];
  start: string;
  end: string;
}

export function weekWith(date: CalendarDate, zone: string): Week {
  const monday = mondayOf(date);
  return {
    zone,
    days: [0, 1, 2, 3, 4, 5, 6].map((days) => monday.add({ days })),
    start: midnight(monday, zone),
    end: midnight(monday.add({ weeks: 1 }), zone),
  };
}

/** The week in the address, limited to the bookable range; else the current week. */
export function requestedWeek(text: string | null, zone: string, now = today(zone)): Week {
  const requested = dateOrNull(text) ?? now;
  const [first, last] = [mondayOf(now), now.add({ days: FURTHEST_DAYS })];
  return weekWith(
    requested.compare(first) < 0 ? first : requested.compare(last) > 0 ? last : requested,
    zone,
  );
}

/** The week that many weeks later, or null outside of the bookable range. */
export function weekAfter(week: Week, weeks: number, now = today(week.zone)): Week | null {
  const monday = mondayIn(week).add({ weeks });
  const past = monday.compare(mondayOf(now)) < 0;
  const beyond = monday.compare(now.add({ days: FURTHEST_DAYS })) > 0;
  return past || beyond ? null : weekWith(monday, week.zone);
}

export function mondayIn(week: Week): CalendarDate {
  return week.days[0] as CalendarDate;
}

/** The slots of each day of the week, in the week's zone. */
export function byDay(slots: Slot[], week: Week): { date: CalendarDate; slots: Slot[] }[] {
  const slotsOn = timesByDate(slots, week.zone);
  return week.days.map((date) => ({ date, slots: slotsOn.get(date.toString()) ?? [] }));
}

function mondayOf(date: CalendarDate): CalendarDate {
  return startOfWeek(date, 'en', 'mon');
}

function midnight(date: CalendarDate, zone: string): string {
  return date.toDate(zone).toISOString();
}

function dateOrNull(text: string | null): CalendarDate | null {
  try {
    return text ? parseDate(text) : null;
  } catch {
    return null;
  }
}
