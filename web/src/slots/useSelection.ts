import type { CalendarDate } from '@internationalized/date';
import type { Slot } from '../api/slots';
import type { SlotAddress } from './useSlotAddress';
import { useOpenedWeek } from './week/useOpenedWeek';
import { firstDay, type Week } from './week/weeks';

/** The days shown and the chosen slot, and how to change them. */
export function useSelection(mentorId: string, address: SlotAddress) {
  const { chosen, day, zone, put, showIn } = address;
  const { week, isOpening } = useOpenedWeek(mentorId, address);
  return {
    week,
    /** The week with the first free slot is not known yet. */
    isOpening,
    chosen,
    /** The day asked for where one day is shown at a time. */
    day,
    zone,
    showIn,
    show: (other: Week) => put({ week: String(firstDay(other)), day: null, slot: null }),
    /** Shows another day of the week; the choice stays. */
    showDay: (date: CalendarDate) => put({ week: String(firstDay(week)), day: String(date) }),
    /** Shows the seven days from the date on. */
    jumpTo: (date: CalendarDate) => put({ week: String(date), day: String(date), slot: null }),
    choose: (slot: Slot) => put({ week: String(firstDay(week)), slot: slot.startTime }),
  };
}

export type Selection = ReturnType<typeof useSelection>;
