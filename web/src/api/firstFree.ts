import type { Schemas } from '../../api-client';

type Slot = Schemas['SlotView'];

/** Within the longest range that one request may have, 92 days. */
const DAYS_TO_LOOK = 90;
const DAY = 86_400_000;

/**
 * The first free slot from the instant on, or null: looks range after range as far as slots can be
 * booked. `isOver`: nothing is listed from there on, not even a booked slot.
 */
export async function firstFree(
  from: string,
  look: (start: string, end: string) => Promise<{ slots: Slot[]; bookableUntil: string }>,
): Promise<{ next: Slot | null; isOver: boolean }> {
  let isOver = true;
  for (let start = Date.parse(from); ; start += DAYS_TO_LOOK * DAY) {
    const end = start + DAYS_TO_LOOK * DAY;
    const { slots, bookableUntil } = await look(iso(start), iso(end));
    const next = slots.find((slot) => slot.isAvailable) ?? null;
    const isPaused = slots.some((slot) => !slot.isAvailable && !slot.isBooked);
    isOver &&= slots.length === 0;
    if (next || isPaused || !(Date.parse(bookableUntil) >= end)) return { next, isOver };
  }
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
