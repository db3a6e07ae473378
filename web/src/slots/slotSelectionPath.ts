import { dateIn } from '../time/clocks';
import { viewerZone } from '../time/zones';

export const SLOT_SELECTION = '/dashboard/student/booking/slot-selection';

/** The address of the mentor's times; with an instant, from its day on. */
export function slotSelectionPath(mentorId: string, instant?: string): string {
  return addressOf({ mentorId, ...(instant && { week: dayOf(instant) }) });
}

/** The address of the mentor's times with the slot that starts then chosen, if it is free. */
export function slotPath(mentorId: string, startTime: string): string {
  return addressOf({ mentorId, week: dayOf(startTime), slot: startTime });
}

function addressOf(query: Record<string, string>): string {
  return `${SLOT_SELECTION}?${new URLSearchParams(query)}`;
}

function dayOf(instant: string): string {
  return String(dateIn(instant, viewerZone()));
}
