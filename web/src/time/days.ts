import type { CalendarDate } from '@internationalized/date';
import { LOCALE } from './locale';

/** A date has no zone here, so it is formatted in UTC. */
function formatter(options: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', ...options });
}

/** `8 – 14 March 2027` */
export function spanOf(first: CalendarDate, last: CalendarDate): string {
  const format = formatter({ day: 'numeric', month: 'long', year: 'numeric' });
  return format.formatRange(first.toDate('UTC'), last.toDate('UTC'));
}

/** `Monday 8 March` */
export function longDay(date: CalendarDate): string {
  const format = formatter({ weekday: 'long', day: 'numeric', month: 'long' });
  return format.format(date.toDate('UTC')).replace(',', '');
}

/** `Mon` */
export function weekday(date: CalendarDate): string {
  return formatter({ weekday: 'short' }).format(date.toDate('UTC'));
}

/** `March 2027` */
export function monthOf(date: CalendarDate): string {
  return formatter({ month: 'long', year: 'numeric' }).format(date.toDate('UTC'));
}

/** `Mon, 8 March 2027` */
export function wholeDate(date: CalendarDate): string {
  const format = formatter({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' });
  return format.format(date.toDate('UTC'));
}
