import type { CalendarDate } from '@internationalized/date';
import { dateFormat } from './dateFormat';

// A date has no zone here, so it is formatted in UTC.

/** `8 – 14 March 2027` */
export function spanOf(first: CalendarDate, last: CalendarDate): string {
  const format = dateFormat({ day: 'numeric', month: 'long', year: 'numeric' });
  return format.formatRange(first.toDate('UTC'), last.toDate('UTC'));
}

/** `Monday 8 March` */
export function longDay(date: CalendarDate): string {
  const format = dateFormat({ weekday: 'long', day: 'numeric', month: 'long' });
  return format.format(date.toDate('UTC')).replace(',', '');
}

/** `Mon` */
export function weekday(date: CalendarDate): string {
  return dateFormat({ weekday: 'short' }).format(date.toDate('UTC'));
}

/** `March 2027` */
export function monthOf(date: CalendarDate): string {
  return dateFormat({ month: 'long', year: 'numeric' }).format(date.toDate('UTC'));
}

/** `Mon, 8 March 2027` */
export function wholeDate(date: CalendarDate): string {
  const format = dateFormat({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' });
  return format.format(date.toDate('UTC'));
}
