import type { CalendarDate } from '@internationalized/date';
import type { Slot } from '../../api/slots';
import { texts } from '../../texts';
import { longDay, weekday } from '../../time/days';

/** The days of the week as buttons, with a dot below those that have free slots. */
export function DayStrip(props: {
  days: { date: CalendarDate; slots: Slot[] }[];
  shown: CalendarDate;
  onShow: (date: CalendarDate) => void;
}) {
  const words = texts.slotPicker;
  return (
    <fieldset aria-label={words.days} className="grid grid-cols-7 gap-1">
      {props.days.map(({ date, slots }) => {
        const free = slots.filter((slot) => slot.isAvailable).length;
        return (
          <button
            key={String(date)}
            type="button"
            aria-pressed={date.compare(props.shown) === 0}
            onClick={() => props.onShow(date)}
            className={`flex min-h-16 min-w-0 flex-col items-center justify-center rounded-xl text-xs hover:bg-tint aria-pressed:bg-brand aria-pressed:text-on-brand ${free ? '' : 'text-soft'}`}
          >
            <span aria-hidden>{weekday(date)}</span>
            <span aria-hidden className="text-base font-semibold tabular-nums">
              {date.day}
            </span>
            <span
              aria-hidden
              className={`mt-0.5 size-1.5 rounded-full ${free ? 'bg-current' : ''}`}
            />
            <span className="sr-only">{`${longDay(date)}, ${words.free(free)}`}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
