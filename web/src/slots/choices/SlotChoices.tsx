import type { KeyboardEvent } from 'react';
import type { Booking } from '../../api/bookings';
import type { Slot, Slots } from '../../api/slots';
import { spanOf } from '../../time/days';
import type { Selection } from '../useSelection';
import type { View } from '../week/savedView';
import { byDay, mondayIn } from '../week/weeks';
import { HeldSlot } from './HeldSlot';
import { neighbourSlot } from './neighbourSlot';
import { SlotDay } from './SlotDay';
import { SlotOption } from './SlotOption';

/** The slots of the week as one radio group. */
export function SlotChoices(props: {
  slots: Slots;
  selection: Selection;
  holds: Booking[];
  view: View;
}) {
  const { selection, view } = props;
  const { week, chosen } = selection;
  const days = byDay(props.slots.slots, week);

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
      aria-label={spanOf(mondayIn(week), mondayIn(week).add({ days: 6 }))}
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
          {day.slots.map((slot) => {
            const hold = props.holds.find(
              ({ session }) => slot.isBooked && session.startTime === slot.startTime,
            );
            const common = { slot, zone: week.zone, mentorZone: props.slots.timezone };
            return hold ? (
              <HeldSlot key={slot.id} {...common} hold={hold} />
            ) : (
              <SlotOption
                key={slot.id}
                {...common}
                isChosen={slot.isAvailable && slot.startTime === chosen}
                onChoose={() => selection.choose(slot)}
                onKeyDown={(event) => sideways(event, slot)}
              />
            );
          })}
        </SlotDay>
      ))}
    </div>
  );
}
