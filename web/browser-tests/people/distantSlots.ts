import { existing, monday } from '../slots/slotPage';
import type { Mentor, Slot } from './mentor';

const WEEK = monday(2);

/** Free ones so far ahead that none begins, or is reminded of, while a test goes on. */
export function distantSlots(mentor: Mentor): Promise<Slot[]> {
  return mentor.freeSlots(WEEK);
}

export async function distantSlot(mentor: Mentor): Promise<Slot> {
  const [first] = await distantSlots(mentor);
  return existing(first);
}
