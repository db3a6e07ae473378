import type { CalendarDate } from '@internationalized/date';
import type { ReactNode } from 'react';
import { texts } from '../../texts';
import { clockChange } from '../../time/clocks';
import { longDay, weekday } from '../../time/days';
import { zoneAt } from '../../time/format';
import type { View } from '../week/savedView';
import type { Week } from '../week/weeks';

/**
 * A column of the calendar or a row of the list. In a week with a clock change, it names the day's
 * zone.
 */
export function SlotDay(props: {
  week: Week;
  date: CalendarDate;
  view: View;
  isEmpty: boolean;
  children: ReactNode;
}) {
  const { week, date, view, isEmpty } = props;
  const endOfDay = new Date(date.add({ days: 1 }).toDate(week.zone).getTime() - 1);
  const clock = clockChange(week.zone, week.start, week.end) && zoneAt(endOfDay, week.zone);
  const calendar = view === 'calendar';
  if (isEmpty && !calendar) return null;
  return (
    <div className={calendar ? 'min-w-0' : 'gap-4 py-3 sm:flex sm:items-start'}>
      <h3
        aria-label={longDay(date)}
        className={
          calendar
            ? `mb-2 text-center text-xs ${isEmpty ? 'text-soft' : ''}`
            : 'mb-2 text-sm font-semibold sm:w-40 sm:shrink-0 sm:pt-2.5'
        }
      >
        {calendar ? (
          <>
            {weekday(date)}
            <span className="block text-lg font-semibold tabular-nums">{date.day}</span>
          </>
        ) : (
          longDay(date)
        )}
        {clock && <span className="block text-xs font-normal text-soft">{clock}</span>}
      </h3>
      {isEmpty ? (
        <p className="py-3 text-center text-xs text-soft">{texts.slots.noneThatDay}</p>
      ) : (
        <div
          className={
            calendar
              ? 'grid gap-2'
              : 'grid flex-1 grid-cols-[repeat(auto-fill,minmax(8rem,1fr))] gap-2'
          }
        >
          {props.children}
        </div>
      )}
    </div>
  );
}
