import { useQuery } from '@tanstack/react-query';
import { type Slot, slotsBetween } from '../../api/slots';
import { mondayIn, type Week } from './weeks';

/** As far as may be asked at once. */
const DAYS_TO_LOOK = 90;

/** Where to go on from a week without a free time; nothing is asked while it has one. */
export function useNextFreeSlot(mentorId: string, week: Week, slots: Slot[] | undefined) {
  const none = slots !== undefined && !slots.some((slot) => slot.isAvailable);
  const far = mondayIn(week).add({ days: DAYS_TO_LOOK }).toDate(week.zone).toISOString();
  const later = useQuery({ ...slotsBetween(mentorId, week.end, far), enabled: none });
  return {
    none,
    next: later.data?.slots.find((slot) => slot.isAvailable),
    /** Neither now nor later: going on leads nowhere. */
    isOver: none && later.data?.slots.length === 0,
  };
}

export type NextFreeSlot = ReturnType<typeof useNextFreeSlot>;
