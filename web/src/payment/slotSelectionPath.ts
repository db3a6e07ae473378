import { dateIn } from '../time/clocks';
import { viewerZone } from '../time/zones';

/** The address of the mentor's times in the week of the instant. */
export function slotSelectionPath(mentorId: string, instant: string): string {
  const week = String(dateIn(instant, viewerZone()));
  return `/dashboard/student/booking/slot-selection?${new URLSearchParams({ mentorId, week })}`;
}
