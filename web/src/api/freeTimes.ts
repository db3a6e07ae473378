import { now } from '@internationalized/date';
import { queryOptions } from '@tanstack/react-query';
import { hasCode } from '../problems/problem';
import { answerOf, api } from './client';
import type { Session } from './sessions';

/** The services list at most 92 days per request. */
export const MOST_WEEKS = 12;

/** The free times in the coming weeks to which a session can move. */
export function freeTimesQuery(session: Session, weeks: number) {
  return queryOptions({
    queryKey: ['slots', session.mentorId, 'free', session.id, weeks],
    queryFn: async ({ signal }) => {
      const from = now('UTC');
      const until = from.add({ weeks });
      const query = {
        mentorId: session.mentorId,
        startDate: from.toAbsoluteString(),
        endDate: until.toAbsoluteString(),
      };
      const slotsOf = (query: Query) =>
        answerOf(api.GET('/api/mentor-availability/slots', { params: { query }, signal }));
      const { slots, bookableUntil } = await slotsOf({ ...query, sessionId: session.id }).catch(
        (error) => {
          // availability-service does not know a session that was just booked, so it blocks no time
          // either.
          if (hasCode(error, 'not-found')) return slotsOf(query);
          throw error;
        },
      );
      return {
        times: slots.filter((slot) => slot.isAvailable),
        isAll: weeks >= MOST_WEEKS || new Date(bookableUntil) < until.toDate(),
      };
    },
  });
}

type Query = { mentorId: string; startDate: string; endDate: string; sessionId?: string };
