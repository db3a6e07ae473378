import { parseAbsolute, parseDate, toCalendarDate } from '@internationalized/date';

export interface Slot {
  id: string;
  startTime: string;
  isAvailable: boolean;
  isBooked: boolean;
}

export function datesOfWeek(first: string): string[] {
  return Array.from({ length: 7 }, (_, days) => parseDate(first).add({ days }).toString());
}

/** By the date on which they begin on the zone's calendar. */
export function slotsByDate(slots: Slot[], timezone: string): Map<string, Slot[]> {
  const byDate = new Map<string, Slot[]>();
  for (const slot of slots) {
    const date = toCalendarDate(parseAbsolute(slot.startTime, timezone)).toString();
    byDate.set(date, [...(byDate.get(date) ?? []), slot]);
  }
  return byDate;
}
