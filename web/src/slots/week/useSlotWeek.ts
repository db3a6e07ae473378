import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { openBookings } from '../../api/bookings';
import { slotsBetween } from '../../api/slots';
import { subscribeToSlots } from '../live/slotStream';
import { type Week, weekAfter } from './weeks';

/** Slots expire as their notice runs out, for which there is no event. */
const LOOK_AGAIN = 60_000;

/** The slots of a week, kept up to date; prefetches the next week. */
export function useSlotWeek(mentorId: string, week: Week) {
  const client = useQueryClient();
  useEffect(
    () =>
      subscribeToSlots(mentorId, () => {
        client.invalidateQueries({ queryKey: ['slots', mentorId] });
        client.invalidateQueries(openBookings);
      }),
    [client, mentorId],
  );
  const shown = useQuery({
    ...slotsBetween(mentorId, week.start, week.end),
    refetchInterval: LOOK_AGAIN,
  });
  const next = weekAfter(week, 1);
  useQuery({
    ...slotsBetween(mentorId, next?.start ?? '', next?.end ?? ''),
    enabled: next !== null && shown.isSuccess,
  });
  return shown;
}
