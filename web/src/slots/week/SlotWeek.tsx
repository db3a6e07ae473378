import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { Booking } from '../../api/bookings';
import type { Mentor } from '../../api/mentors';
import type { Slots } from '../../api/slots';
import { Failure } from '../../ui/Failure';
import { Skeleton } from '../../ui/page/Skeleton';
import { useMedia } from '../../ui/page/useMedia';
import { SlotChoices } from '../choices/SlotChoices';
import { SlotChanges } from '../live/SlotChanges';
import type { Selection } from '../useSelection';
import { ClockNotes } from './ClockNotes';
import { NoFreeTime } from './NoFreeTime';
import { savedView, saveView } from './savedView';
import { useNextFreeSlot } from './useNextFreeSlot';
import { WeekBar } from './WeekBar';

export function SlotWeek(props: {
  mentor: Mentor;
  selection: Selection;
  answer: UseQueryResult<Slots>;
  holds: Booking[];
  /** The start of the slot that the viewer is booking. */
  bookingStart: string | null;
}) {
  const { selection, answer } = props;
  const { week } = selection;
  const [view, setView] = useState(savedView);
  const free = useNextFreeSlot(props.mentor.mentorId, week, answer.data?.slots);
  const isWide = useMedia('(min-width: 48rem)');

  function change(to: typeof view) {
    saveView(to);
    setView(to);
  }

  return (
    <section className="min-w-0 rounded-2xl border border-line bg-surface p-4 shadow-card sm:p-6">
      <WeekBar
        week={week}
        isLast={free.isOver}
        onShow={selection.show}
        view={isWide ? view : undefined}
        onView={change}
      />
      {answer.isPending && <Skeleton className="h-96" />}
      {answer.isError && <Failure error={answer.error} retry={answer.refetch} />}
      {answer.data && (
        <div className="min-h-96">
          <ClockNotes week={week} mentorZone={answer.data.timezone} />
          <NoFreeTime
            mentor={props.mentor}
            selection={selection}
            slots={answer.data.slots}
            free={free}
          />
          <SlotChoices
            slots={answer.data}
            selection={selection}
            holds={props.holds}
            view={isWide ? view : 'list'}
          />
          <SlotChanges
            key={week.start}
            slots={answer.data.slots}
            zone={week.zone}
            own={[props.bookingStart, ...props.holds.map(({ session }) => session.startTime)]}
          />
        </div>
      )}
    </section>
  );
}
