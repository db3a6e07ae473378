import { now } from '@internationalized/date';
import { queryOptions } from '@tanstack/react-query';
import { hasCode } from '../problems/problem';
import { answerOf, availability } from './client';
import type { Session } from './sessions';

/** The services show at most 92 days at once. */
export const MOST_WEEKS = 12;

/** The times of the coming weeks to which a session can move. */
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
        answerOf(availability.GET('/api/mentor-availability/slots', { params: { query }, signal }));
      const { slots, bookableUntil } = await slotsOf({ ...query, sessionId: session.id }).catch(
        (error) => {
          // News of the session is still on its way there: so nothing of it is in the way either.
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
