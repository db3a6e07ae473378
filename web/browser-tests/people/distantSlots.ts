import { existing, monday } from '../slots/slotPage';
import type { Mentor, Slot } from './mentor';

const WEEK = monday(2);

/** Free slots so far ahead that none begins or triggers a reminder during a test. */
export function distantSlots(mentor: Mentor): Promise<Slot[]> {
  return mentor.freeSlots(WEEK);
}

export async function distantSlot(mentor: Mentor): Promise<Slot> {
  const [first] = await distantSlots(mentor);
  return existing(first);
}
