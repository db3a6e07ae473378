import { queryOptions } from '@tanstack/react-query';
import { displayZone } from '../time/zones';
import { answerOf, api } from './client';

/** The zone in which to show a mentor's times. */
export function mentorZoneQuery(mentorId: string) {
  return queryOptions({
    queryKey: ['slots', mentorId, 'zone'],
    queryFn: async () => {
      const query = { mentorId };
      const { timezone } = await answerOf(
        api.GET('/api/mentor-availability/slots', { params: { query } }),
      );
      return displayZone(timezone);
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
