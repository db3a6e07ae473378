import { type CalendarDate, today } from '@internationalized/date';
import { useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import {
  Button,
  Calendar,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components';
import { slotsBetween } from '../../api/slots';
import { texts } from '../../texts';
import { timesByDate } from '../../time/timesByDate';
import { midnight } from '../week/weeks';
import { MonthCell } from './MonthCell';
import { MonthSelect } from './MonthSelect';
import { datesOfMonth, within } from './months';

const ARROW = 'shrink-0 rounded-full p-2.5 hover:bg-sunken data-[disabled]:opacity-40';

/** A month with a dot on each day that has free slots. */
export function MonthView(props: {
  mentorId: string;
  zone: string;
  shown: CalendarDate;
  /** The last day on which a slot may start. */
  last: CalendarDate;
  onChoose: (date: CalendarDate) => void;
}) {
  const { mentorId, zone } = props;
  const now = today(zone);
  const last = props.last.compare(now) < 0 ? now : props.last;
  const [focused, setFocused] = useState(within(props.shown, now, last));
  const { first, end } = datesOfMonth(focused, now);
  const { data } = useQuery(slotsBetween(mentorId, midnight(first, zone), midnight(end, zone)));
  const free = useMemo(
    () =>
      timesByDate(
        (data?.slots ?? []).filter((slot) => slot.isAvailable),
        zone,
      ),
    [data, zone],
  );
  return (
    <div className="mb-4 w-84 max-w-full rounded-2xl border border-line p-3">
      <Calendar
        aria-label={texts.slotPicker.calendar}
        firstDayOfWeek="mon"
        minValue={now}
        maxValue={last}
        value={within(props.shown, now, last)}
        focusedValue={focused}
        onFocusChange={(date) => setFocused(date)}
        onChange={(date) => props.onChoose(date)}
      >
        <div className="mb-2 flex items-center justify-between gap-1">
          <Button slot="previous" className={ARROW}>
            <ChevronLeft aria-hidden className="size-5" />
          </Button>
          <MonthSelect
            month={focused}
            first={now}
            last={last}
            onChoose={(month) => setFocused(within(month, now, last))}
          />
          <Button slot="next" className={ARROW}>
            <ChevronRight aria-hidden className="size-5" />
          </Button>
        </div>
        <CalendarGrid weekdayStyle="short" className="w-full table-fixed">
          <CalendarGridHeader>
            {(day) => (
              <CalendarHeaderCell className="pb-1 text-xs font-semibold text-soft">
                {day}
              </CalendarHeaderCell>
            )}
          </CalendarGridHeader>
          <CalendarGridBody>
            {(date) => <MonthCell date={date} isFree={free.has(date.toString())} />}
          </CalendarGridBody>
        </CalendarGrid>
      </Calendar>
    </div>
  );
}
