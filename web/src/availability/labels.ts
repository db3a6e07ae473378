import { parseDate } from '@internationalized/date';
import { dateFormat } from '../time/dateFormat';
import { spanOf, wholeDate } from '../time/days';
import { timeOf } from '../time/format';
import { DAY, type Window } from './week';

// The first day of a week that begins on a Monday: Intl formats dates, not weekdays.
const MONDAY = Date.UTC(2024, 0, 1);
const names = (weekday: 'long' | 'short') => {
  const format = dateFormat({ weekday });
  return Array.from({ length: 7 }, (_, day) => format.format(MONDAY + day * DAY * 60_000));
};

export const DAY_NAMES = names('long');
export const SHORT_DAY_NAMES = names('short');

/** `9:30 am` */
export function clock(minutes: number): string {
  return timeOf(new Date(MONDAY + minutes * 60_000), 'UTC');
}

/** `9 am` */
export function hourName(hour: number): string {
  return dateFormat({ hour: 'numeric' }).format(MONDAY + hour * 3_600_000);
}

/** `Monday, 9:00 am – 5:00 pm` */
export function windowLabel({ day, start, end }: Window): string {
  return `${DAY_NAMES[day]}, ${hoursLabel(start, end)}`;
}

export function hoursLabel(start: number, end: number): string {
  return `${clock(start)} – ${clock(end)}`;
}

/** `Mon, 8 March 2027`, or with `more` days `8 – 14 March 2027`. */
export function datesLabel(first: string, more = 0): string {
  const date = parseDate(first);
  return more > 0 ? spanOf(date, date.add({ days: more })) : wholeDate(date);
}
