import type { CalendarDate } from '@internationalized/date';
import type { Slot } from '../../api/slots';

interface Day {
  date: CalendarDate;
  slots: Slot[];
}

/** The day to show first: the chosen slot's, else the first with a free slot, else with any. */
export function startingDay(days: Day[], chosen: string | null): Day | undefined {
  const having = (is: (slot: Slot) => boolean) => days.find(({ slots }) => slots.some(is));
  return (
    having((slot) => slot.startTime === chosen) ??
    having((slot) => slot.isAvailable) ??
    having(() => true) ??
    days[0]
  );
}
