import { useQuery } from '@tanstack/react-query';
import { type Slot, slotsBetween } from '../../api/slots';
import { mondayIn, type Week } from './weeks';

/** The longest range that one request may have. */
const DAYS_TO_LOOK = 90;

/** Finds the next free slot, but only for a week without one. */
export function useNextFreeSlot(mentorId: string, week: Week, slots: Slot[] | undefined) {
  const none = slots !== undefined && !slots.some((slot) => slot.isAvailable);
  const far = mondayIn(week).add({ days: DAYS_TO_LOOK }).toDate(week.zone).toISOString();
  const later = useQuery({ ...slotsBetween(mentorId, week.end, far), enabled: none });
  return {
    none,
    next: later.data?.slots.find((slot) => slot.isAvailable),
    /** There are no slots after this week. */
    isOver: none && later.data?.slots.length === 0,
  };
}

export type NextFreeSlot = ReturnType<typeof useNextFreeSlot>;
