import type { Slot } from '../../api/slots';
import { hourIn } from '../../time/clocks';

export type DayPart = 'morning' | 'afternoon' | 'evening';

/** The hours at which they begin. */
const NOON = 12;
const EVENING = 17;

/** The slots of one day by part of the day on the zone's clock; empty parts are left out. */
export function byDayPart(slots: Slot[], zone: string): { part: DayPart; slots: Slot[] }[] {
  const parts: DayPart[] = ['morning', 'afternoon', 'evening'];
  return parts
    .map((part) => ({
      part,
      slots: slots.filter((slot) => dayPartOf(hourIn(slot.startTime, zone)) === part),
    }))
    .filter(({ slots }) => slots.length > 0);
}

function dayPartOf(hour: number): DayPart {
  if (hour < NOON) return 'morning';
  return hour < EVENING ? 'afternoon' : 'evening';
}
