import { queryOptions } from '@tanstack/react-query';
import { answerOf, availability } from './client';

/** The zone on whose clock a mentor offers his times. */
export function mentorZoneQuery(mentorId: string) {
  return queryOptions({
    queryKey: ['slots', mentorId, 'zone'],
    queryFn: async () => {
      const query = { mentorId };
      const { timezone } = await answerOf(
        availability.GET('/api/mentor-availability/slots', { params: { query } }),
      );
      return timezone;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
