import type { Slot } from '../../api/slots';

interface Day {
  slots: Slot[];
}

/** The free slot nearest in time of day, on the next day in that direction that has one. */
export function neighbourSlot(days: Day[], from: Slot, step: number): Slot | null {
  const row = (slot: Slot, day: Day) => day.slots.indexOf(slot);
  let at = days.findIndex((day) => day.slots.includes(from));
  const start = days[at];
  if (!start) return null;
  for (at += step; days[at]; at += step) {
    const day = days[at] as Day;
    const free = day.slots.filter((slot) => slot.isAvailable);
    const distance = (slot: Slot) => Math.abs(row(slot, day) - row(from, start));
    const [nearest] = free.sort((one, other) => distance(one) - distance(other));
    if (nearest) return nearest;
  }
  return null;
}
