import type { CalendarDate } from '@internationalized/date';
import type { ComponentProps } from 'react';
import { CalendarCell } from 'react-aria-components';
import { texts } from '../../texts';
import { Mark } from './Legend';
import type { Kind } from './overrides';

const { kinds } = texts.availability.dates;

/** A date of the month. Its accessible name includes its mark. */
export function DateCell(props: { date: CalendarDate; kind: Kind; isChosen: boolean }) {
  const { date, kind } = props;
  const mark = kind === 'usual' ? '' : `, ${kinds[kind].marked}`;
  return (
    <CalendarCell
      date={date}
      render={(cell) => <div {...named(cell, mark)} />}
      className={`flex h-11 cursor-pointer flex-col items-center justify-center rounded-lg text-sm tabular-nums data-[disabled]:cursor-default data-[outside-month]:invisible data-[disabled]:text-soft data-[disabled]:opacity-50 ${props.isChosen ? 'bg-brand font-semibold text-on-brand' : 'hover:bg-tint'}`}
    >
      <span className={kind === 'off' ? 'line-through' : ''}>{date.day}</span>
      <Mark kind={kind} />
    </CalendarCell>
  );
}

function named(cell: ComponentProps<'div'>, mark: string) {
  return { ...cell, 'aria-label': `${cell['aria-label']}${mark}` };
}
