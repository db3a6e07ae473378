import { parseDate } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components';
import type { OverrideSlot } from '../../api/availability';
import { texts } from '../../texts';
import { Legend, Mark } from './Marks';
import { byDate, kindOf } from './overrides';

const { dates: words } = texts.availability;
const ARROW = 'rounded-full p-2.5 hover:bg-sunken data-[disabled]:opacity-40';

/** A month, with a mark on each date that is not as usual. */
export function DatesCalendar(props: {
  overrides: OverrideSlot[];
  today: string;
  range: { first: string; last: string };
  onChoose: (date: string) => void;
}) {
  const { range } = props;
  const own = byDate(props.overrides);
  return (
    <div className="mx-auto w-fit">
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
        <CalendarGrid weekdayStyle="short" className="border-separate border-spacing-0.5">
          <CalendarGridHeader>
            {(day) => (
              <CalendarHeaderCell className="pb-1 text-xs font-semibold text-soft">
                {day}
              </CalendarHeaderCell>
            )}
          </CalendarGridHeader>
          <CalendarGridBody>
            {(date) => {
              const kind = kindOf(own.get(date.toString()) ?? []);
              const isChosen = date.toString() >= range.first && date.toString() <= range.last;
              return (
                <CalendarCell
                  date={date}
                  className={`flex size-11 cursor-pointer flex-col items-center justify-center rounded-lg text-sm tabular-nums data-[disabled]:cursor-default data-[outside-month]:invisible data-[disabled]:text-soft data-[disabled]:opacity-50 ${isChosen ? 'bg-brand font-semibold text-on-brand' : 'hover:bg-tint'}`}
                >
                  <span className={kind === 'off' ? 'line-through' : ''}>{date.day}</span>
                  <Mark kind={kind} />
                </CalendarCell>
              );
            }}
          </CalendarGridBody>
        </CalendarGrid>
      </Calendar>
      <Legend />
    </div>
  );
}
