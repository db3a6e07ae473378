import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { answerOf, booking } from './client';
import type { components } from './generated/booking';

export type Session = components['schemas']['SessionView'];
export type RescheduleRequest = components['schemas']['RescheduleView'];
/** As which of the two a person looks at a session. */
export type Participant = 'student' | 'mentor';
export type Scope = 'upcoming' | 'past';

const LIST = { student: '/api/student-sessions', mentor: '/api/mentor-sessions' } as const;
const ONE = { student: '/api/student-sessions/{id}', mentor: '/api/mentor-sessions/{id}' } as const;
const PAGE = 20;

/** The caller's own sessions, a page at a time: upcoming ones nearest first, past ones latest first. */
export function sessionsQuery(participant: Participant, scope: Scope) {
  return infiniteQueryOptions({
    queryKey: ['sessions', participant, 'list', scope],
    queryFn: async ({ pageParam }) => {
      const query = { scope, limit: PAGE, ...(pageParam && { cursor: pageParam }) };
      const list = await answerOf(booking.GET(LIST[participant], { params: { query } }));
      return { sessions: list[scope], next: list.nextCursor[scope] };
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    select: ({ pages }) => pages.flatMap((page) => page.sessions),
  });
}

export function sessionQuery(participant: Participant, id: string) {
  return queryOptions({
    queryKey: ['sessions', participant, 'one', id],
    queryFn: () => answerOf(booking.GET(ONE[participant], { params: { path: { id } } })),
  });
}

/** Whatever shows sessions, or counts them, is asked for again. */
export function invalidateSessions(client: QueryClient) {
  for (const key of ['sessions', 'statistics', 'bookings'])
    client.invalidateQueries({ queryKey: [key] });
}

/** Shows at once what a change answered, and asks again for all that may show it too. */
export async function cacheSession(
  client: QueryClient,
  participant: Participant,
  session: Session,
) {
  const { queryKey } = sessionQuery(participant, session.id);
  // An answer that is on its way may be from before the change.
  await client.cancelQueries({ queryKey });
  client.setQueryData(queryKey, session);
  await Promise.all([
    client.invalidateQueries({ queryKey: ['sessions', participant, 'list'] }),
    client.invalidateQueries({ queryKey: ['statistics'] }),
    client.invalidateQueries({ queryKey: ['slots', session.mentorId] }),
  ]);
}
