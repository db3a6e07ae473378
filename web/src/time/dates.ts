import { parseDate } from '@internationalized/date';
import { LOCALE } from './format';

const ONE = new Intl.DateTimeFormat(LOCALE, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const RANGE = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A calendar date, `Mon, 9 Mar`, or it and so many days more, `9 – 15 Mar 2026`. */
export function daysInWords(date: string, more = 0): string {
  const first = parseDate(date);
  if (more === 0) return ONE.format(first.toDate('UTC'));
  return RANGE.formatRange(first.toDate('UTC'), first.add({ days: more }).toDate('UTC'));
}
