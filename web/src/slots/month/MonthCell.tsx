import type { CalendarDate } from '@internationalized/date';
import type { ComponentProps } from 'react';
import { CalendarCell } from 'react-aria-components';
import { texts } from '../../texts';

/** A day of the month. Its accessible name says whether it has free slots. */
export function MonthCell({ date, isFree }: { date: CalendarDate; isFree: boolean }) {
  return (
    <CalendarCell
      date={date}
      render={(cell) => <div {...named(cell, isFree)} />}
      className={`flex h-11 cursor-pointer flex-col items-center justify-center rounded-lg text-sm tabular-nums hover:bg-tint data-[disabled]:cursor-default data-[outside-month]:invisible data-[disabled]:opacity-50 data-[selected]:bg-brand data-[selected]:text-on-brand ${isFree ? 'font-semibold' : 'text-soft'}`}
    >
      {date.day}
      <span aria-hidden className={`size-1.5 rounded-full ${isFree ? 'bg-current' : ''}`} />
    </CalendarCell>
  );
}

function named(cell: ComponentProps<'div'>, isFree: boolean) {
  const mark = isFree ? `, ${texts.slotPicker.hasFree}` : '';
  return { ...cell, 'aria-label': `${cell['aria-label']}${mark}` };
}
