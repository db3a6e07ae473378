import type { CalendarDate } from '@internationalized/date';
import type { UseQueryResult } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Booking } from '../../api/bookings';
import type { Mentor } from '../../api/mentors';
import type { Slots } from '../../api/slots';
import { dateIn } from '../../time/clocks';
import { Failure } from '../../ui/Failure';
import { Skeleton } from '../../ui/page/Skeleton';
import { useMedia } from '../../ui/page/useMedia';
import { LazyMonthView } from '../month/LazyMonthView';
import type { Selection } from '../useSelection';
import { ZonePicker } from '../zone/ZonePicker';
import { HideBooked } from './HideBooked';
import { savedView, saveView } from './savedView';
import { useHidingBooked } from './useHidingBooked';
import { useNextFreeSlot } from './useNextFreeSlot';
import { WeekBar } from './WeekBar';
import { WeekSlots } from './WeekSlots';
import { firstDay, lastDay } from './weeks';

export function SlotWeek(props: {
  mentor: Mentor;
  selection: Selection;
  answer: UseQueryResult<Slots>;
  holds: Booking[];
  /** The start of the slot that the viewer is booking. */
  bookingStart: string | null;
}) {
  const { selection, answer } = props;
  const { mentorId } = props.mentor;
  const { week, zone } = selection;
  const [view, setView] = useState(savedView);
  const [isMonthOpen, openMonth] = useState(false);
  const monthButton = useRef<HTMLButtonElement>(null);
  const slots = selection.isOpening ? undefined : answer.data;
  const free = useNextFreeSlot(mentorId, week, slots?.slots);
  const own = [props.bookingStart, ...props.holds.map(({ session }) => session.startTime)];
  const booked = useHidingBooked(slots?.slots ?? [], own);
  const isWide = useMedia('(min-width: 48rem)');
  const last = slots && dateIn(slots.bookableUntil, zone);

  function change(to: typeof view) {
    saveView(to);
    setView(to);
  }

  function jumpTo(date: CalendarDate) {
    openMonth(false);
    monthButton.current?.focus();
    selection.jumpTo(date);
  }

  return (
    <section className="min-w-0 rounded-2xl border border-line bg-surface p-4 shadow-card sm:p-6">
      <WeekBar
        selection={selection}
        isLast={free.isOver || (last !== undefined && lastDay(week).compare(last) >= 0)}
        view={isWide ? view : undefined}
        onView={change}
        month={{ isOpen: isMonthOpen, toggle: () => openMonth(!isMonthOpen), ref: monthButton }}
      />
      {isMonthOpen && last && (
        <LazyMonthView
          mentorId={mentorId}
          zone={zone}
          shown={selection.day ?? firstDay(week)}
          last={last}
          onChoose={jumpTo}
        />
      )}
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4">
        <ZonePicker selection={selection} mentorZone={answer.data?.timezone} />
        {booked.hasBooked && <HideBooked isHiding={booked.isHiding} onChange={booked.change} />}
      </div>
      {(answer.isPending || selection.isOpening) && <Skeleton className="h-96" />}
      {answer.isError && <Failure error={answer.error} retry={answer.refetch} />}
      {slots && (
        <WeekSlots
          mentor={props.mentor}
          selection={selection}
          slots={slots}
          shown={booked.shown}
          free={free}
          holds={props.holds}
          own={own}
          view={isWide ? view : 'day'}
        />
      )}
    </section>
  );
}
