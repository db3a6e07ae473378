import { parseDate } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components';
import type { OverrideSlot } from '../../api/availability';
import { texts } from '../../texts';
import { DateCell } from './DateCell';
import { Legend } from './Legend';
import { byDate, kindOf } from './overrides';

const { dates: words } = texts.availability;
const ARROW = 'rounded-full p-2.5 hover:bg-sunken data-[disabled]:opacity-40';

/** A month with a mark on each date that has overrides. */
export function DatesCalendar(props: {
  overrides: OverrideSlot[];
  today: string;
  range: { first: string; last: string };
  onChoose: (date: string) => void;
}) {
  const { range } = props;
  const own = byDate(props.overrides);
  return (
    <div className="mx-auto w-81 max-w-full">
      <Calendar
        aria-label={words.calendar}
        firstDayOfWeek="mon"
        minValue={parseDate(props.today)}
        value={range.first ? parseDate(range.first) : null}
        onChange={(date) => props.onChoose(date.toString())}
      >
        <div className="mb-2 flex items-center justify-between">
          <Button slot="previous" className={ARROW}>
            <ChevronLeft aria-hidden className="size-5" />
          </Button>
          <Heading className="text-sm font-semibold" />
          <Button slot="next" className={ARROW}>
            <ChevronRight aria-hidden className="size-5" />
          </Button>
        </div>
        <CalendarGrid
          weekdayStyle="short"
          className="w-full table-fixed border-separate border-spacing-0.5"
        >
          <CalendarGridHeader>
            {(day) => (
              <CalendarHeaderCell className="pb-1 text-xs font-semibold text-soft">
                {day}
              </CalendarHeaderCell>
            )}
          </CalendarGridHeader>
          <CalendarGridBody>
            {(date) => {
              const day = date.toString();
              return (
                <DateCell
                  date={date}
                  kind={kindOf(own.get(day) ?? [])}
                  isChosen={day >= range.first && day <= range.last}
                />
              );
            }}
          </CalendarGridBody>
        </CalendarGrid>
      </Calendar>
      <Legend />
    </div>
  );
}
