import { type CalendarDate, parseDate } from '@internationalized/date';
import { texts } from '../../texts';
import { monthOf } from '../../time/days';
import { monthsBetween } from './months';

/** A list of the months in which a slot may start: the furthest is three presses away. */
export function MonthSelect(props: {
  month: CalendarDate;
  first: CalendarDate;
  last: CalendarDate;
  onChoose: (first: CalendarDate) => void;
}) {
  return (
    <select
      aria-label={texts.slotPicker.month}
      value={String(props.month.set({ day: 1 }))}
      onChange={({ target }) => props.onChoose(parseDate(target.value))}
      className="min-h-11 min-w-0 rounded-xl border border-field bg-surface px-2 text-sm font-semibold"
    >
      {monthsBetween(props.first, props.last).map((month) => (
        <option key={String(month)} value={String(month)}>
          {monthOf(month)}
        </option>
      ))}
    </select>
  );
}
