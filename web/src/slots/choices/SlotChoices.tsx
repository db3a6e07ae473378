import type { KeyboardEvent } from 'react';
import type { Booking } from '../../api/bookings';
import type { Slot } from '../../api/slots';
import { spanOf } from '../../time/days';
import type { Selection } from '../useSelection';
import type { View } from '../week/savedView';
import { byDay, firstDay, lastDay } from '../week/weeks';
import { neighbourSlot } from './neighbourSlot';
import { SlotDay } from './SlotDay';
import { SlotOrHold } from './SlotOrHold';

/** The slots of the week as one radio group. */
export function SlotChoices(props: {
  slots: Slot[];
  selection: Selection;
  holds: Booking[];
  view: View;
}) {
  const { selection, view } = props;
  const { week } = selection;
  const days = byDay(props.slots, week);

  function sideways(event: KeyboardEvent<HTMLInputElement>, slot: Slot) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (view === 'list' || !step) return;
    event.preventDefault();
    const target = neighbourSlot(days, slot, step);
    if (!target) return;
    selection.choose(target);
    document.getElementById(target.id)?.focus();
  }

  return (
    <div
      role="radiogroup"
      aria-label={spanOf(firstDay(week), lastDay(week))}
      className={view === 'calendar' ? 'grid grid-cols-7 gap-2' : 'divide-y divide-line'}
    >
      {days.map((day) => (
        <SlotDay
          key={String(day.date)}
          week={week}
          date={day.date}
          view={view}
          isEmpty={!day.slots.length}
        >
          {day.slots.map((slot) => (
            <SlotOrHold
              key={slot.id}
              slot={slot}
              selection={selection}
              holds={props.holds}
              onKeyDown={(event) => sideways(event, slot)}
            />
          ))}
        </SlotDay>
      ))}
    </div>
  );
}
