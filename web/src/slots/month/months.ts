import type { CalendarDate } from '@internationalized/date';

/** The first days of the months from one date to another, both included. */
export function monthsBetween(first: CalendarDate, last: CalendarDate): CalendarDate[] {
  const months: CalendarDate[] = [];
  for (
    let month = first.set({ day: 1 });
    month.compare(last) <= 0;
    month = month.add({ months: 1 })
  )
    months.push(month);
  return months;
}

/** The dates of the month with `date` from `earliest` on, as a range without its end. */
export function datesOfMonth(date: CalendarDate, earliest: CalendarDate) {
  const first = date.set({ day: 1 });
  return {
    first: first.compare(earliest) < 0 ? earliest : first,
    end: first.add({ months: 1 }),
  };
}

/** The date, or the nearest one between the two. */
export function within(date: CalendarDate, first: CalendarDate, last: CalendarDate): CalendarDate {
  if (date.compare(first) < 0) return first;
  return date.compare(last) > 0 ? last : date;
}
