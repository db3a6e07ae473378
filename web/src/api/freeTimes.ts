import { now } from '@internationalized/date';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, availability } from './client';

/** The services show at most 92 days at once. */
export const MOST_WEEKS = 12;

/** What of a mentor's time can still be had in the coming weeks. */
export function freeTimesQuery(mentorId: string, weeks: number) {
  return queryOptions({
    queryKey: ['slots', mentorId, 'free', weeks],
    queryFn: async ({ signal }) => {
      const from = now('UTC');
      const query = {
        mentorId,
        startDate: from.toAbsoluteString(),
        endDate: from.add({ weeks }).toAbsoluteString(),
      };
      const { slots } = await answerOf(
        availability.GET('/api/mentor-availability/slots', { params: { query }, signal }),
      );
      return slots.filter((slot) => slot.isAvailable);
    },
  });
}
