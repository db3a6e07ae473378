import { parseDate } from '@internationalized/date';
import type { Slot } from '../../api/slots';
import { dateIn } from '../../time/clocks';

export function datesOfWeek(first: string): string[] {
  return Array.from({ length: 7 }, (_, days) => parseDate(first).add({ days }).toString());
}

/** By the date on which they begin on the zone's calendar. */
export function slotsByDate(slots: Slot[], timezone: string): Map<string, Slot[]> {
  const byDate = new Map<string, Slot[]>();
  for (const slot of slots) {
    const date = dateIn(slot.startTime, timezone).toString();
    byDate.set(date, [...(byDate.get(date) ?? []), slot]);
  }
  return byDate;
}
