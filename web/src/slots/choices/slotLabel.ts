import type { Slot } from '../../api/slots';
import { texts } from '../../texts';
import { dateIn } from '../../time/clocks';
import { longDay } from '../../time/days';
import { timeOf, zoneAt } from '../../time/format';

/** The label of a slot in the zone shown. */
export function slotLabel(slot: Slot, zone: string) {
  const time = timeOf(slot.startTime, zone);
  const state = stateOf(slot);
  const name = texts.slots.slotName({
    time,
    day: longDay(dateIn(slot.startTime, zone)),
    zone: zoneAt(slot.startTime, zone),
    state,
  });
  return { time, name, state };
}

function stateOf(slot: Slot) {
  if (slot.isBooked) return texts.slots.booked;
  return slot.isAvailable ? undefined : texts.slots.notBookable;
}
