import type { CalendarDate } from '@internationalized/date';
import type { Slot } from '../../api/slots';
import { dateIn } from '../../time/clocks';

/** The first day to show: today if the coming week has a free slot, else the next free slot's. */
export function openingDay(known: {
  today: CalendarDate;
  zone: string;
  /** Those of the seven days from today on; undefined while they load. */
  slots: Slot[] | undefined;
  next: Slot | null | undefined;
  /** Whether the search for a later slot has ended, also in vain. */
  isSearched: boolean;
}): CalendarDate | null {
  const { today, slots, next } = known;
  if (!slots) return null;
  if (slots.some((slot) => slot.isAvailable)) return today;
  if (next) return dateIn(next.startTime, known.zone);
  return known.isSearched ? today : null;
}
