import { useQuery } from '@tanstack/react-query';
import { nextFreeSlot, type Slot } from '../../api/slots';
import type { Week } from './weeks';

/** Finds the next free slot, but only for a week without one. */
export function useNextFreeSlot(mentorId: string, week: Week, slots: Slot[] | undefined) {
  const none = slots !== undefined && !slots.some((slot) => slot.isAvailable);
  const later = useQuery({ ...nextFreeSlot(mentorId, week.end), enabled: none });
  return {
    none,
    next: later.data?.next,
    /** There are no slots after this week. */
    isOver: none && later.data?.isOver === true,
    /** The search has ended, with or without a slot. */
    isSearched: none && !later.isPending,
  };
}

export type NextFreeSlot = ReturnType<typeof useNextFreeSlot>;
