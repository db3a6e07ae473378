import type { Slot } from '../../api/slots';

export interface SlotChange {
  slot: Slot;
  now: 'taken' | 'free';
}

/** The slots that were taken or became free between two answers. */
export function changesBetween(before: Slot[], after: Slot[]): SlotChange[] {
  const wasFree = new Map(before.map((slot) => [slot.id, slot.isAvailable]));
  const isFree = new Map(after.map((slot) => [slot.id, slot.isAvailable]));
  const taken = before.filter((slot) => slot.isAvailable && !isFree.get(slot.id));
  const freed = after.filter((slot) => slot.isAvailable && wasFree.get(slot.id) !== true);
  return [
    ...taken.map((slot) => ({ slot, now: 'taken' as const })),
    ...freed.map((slot) => ({ slot, now: 'free' as const })),
  ];
}
