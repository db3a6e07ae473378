import type { Booking } from '../../api/bookings';
import type { Mentor } from '../../api/mentors';
import type { Slot, Slots } from '../../api/slots';
import { SlotChoices } from '../choices/SlotChoices';
import { DayTimes } from '../days/DayTimes';
import { SlotChanges } from '../live/SlotChanges';
import type { Selection } from '../useSelection';
import { ClockChanges } from './ClockChanges';
import { NoFreeTime } from './NoFreeTime';
import type { View } from './savedView';
import type { NextFreeSlot } from './useNextFreeSlot';

/** The slots of the week and what to know about them. */
export function WeekSlots(props: {
  mentor: Mentor;
  selection: Selection;
  slots: Slots;
  /** Those to show: maybe without booked ones. */
  shown: Slot[];
  free: NextFreeSlot;
  holds: Booking[];
  /** The starts of the viewer's own slots. */
  own: (string | null)[];
  view: View | 'day';
}) {
  const { selection, shown, holds, own, view } = props;
  const { slots, timezone } = props.slots;
  const { week } = selection;

  return (
    <div className="min-h-96">
      <ClockChanges week={week} mentorZone={timezone} />
      <NoFreeTime mentor={props.mentor} selection={selection} slots={slots} free={props.free} />
      {view === 'day' ? (
        <DayTimes key={week.start} slots={shown} all={slots} selection={selection} holds={holds} />
      ) : (
        <SlotChoices slots={shown} selection={selection} holds={holds} view={view} />
      )}
      <SlotChanges key={`${week.start} ${week.zone}`} slots={slots} zone={week.zone} own={own} />
    </div>
  );
}
