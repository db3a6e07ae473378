import type { Slot } from '../../api/slots';

const KEY = 'slots-hide-booked';

export function isHidingBooked(): boolean {
  return localStorage.getItem(KEY) === 'yes';
}

export function saveHidingBooked(isHiding: boolean) {
  localStorage.setItem(KEY, isHiding ? 'yes' : 'no');
}

/** The slots without those that others booked or hold. `own` are starts of the viewer's own. */
export function withoutBooked(slots: Slot[], own: (string | null)[]): Slot[] {
  return slots.filter((slot) => !slot.isBooked || own.includes(slot.startTime));
}
