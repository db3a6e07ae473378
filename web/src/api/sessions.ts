import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { answerOf, booking } from './client';
import type { components } from './generated/booking';

export type Session = components['schemas']['SessionView'];
export type RescheduleRequest = components['schemas']['RescheduleView'];
/** As which of the two a person looks at a session. */
export type Side = 'student' | 'mentor';
export type Scope = 'upcoming' | 'past';

const LIST = { student: '/api/student-sessions', mentor: '/api/mentor-sessions' } as const;
const ONE = { student: '/api/student-sessions/{id}', mentor: '/api/mentor-sessions/{id}' } as const;
const PAGE = 20;

/** The caller's own sessions, a page at a time: upcoming ones nearest first, past ones latest first. */
export function sessionsQuery(side: Side, scope: Scope) {
  return infiniteQueryOptions({
    queryKey: ['sessions', side, 'list', scope],
    queryFn: async ({ pageParam }) => {
      const query = { scope, limit: PAGE, ...(pageParam && { cursor: pageParam }) };
      const list = await answerOf(booking.GET(LIST[side], { params: { query } }));
      return { sessions: list[scope], next: list.nextCursor[scope] };
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    select: ({ pages }) => pages.flatMap((page) => page.sessions),
  });
}

export function sessionQuery(side: Side, id: string) {
  return queryOptions({
    queryKey: ['sessions', side, 'one', id],
    queryFn: () => answerOf(booking.GET(ONE[side], { params: { path: { id } } })),
  });
}

/** Whatever shows sessions, or counts them, is asked for again. */
export function sessionsAreOld(client: QueryClient) {
  for (const key of ['sessions', 'figures', 'bookings'])
    client.invalidateQueries({ queryKey: [key] });
}

/** Shows at once what a change answered, and asks again for all that may show it too. */
export async function keepSession(client: QueryClient, side: Side, session: Session) {
  const { queryKey } = sessionQuery(side, session.id);
  // An answer that is on its way may be from before the change.
  await client.cancelQueries({ queryKey });
  client.setQueryData(queryKey, session);
  await Promise.all([
    client.invalidateQueries({ queryKey: ['sessions', side, 'list'] }),
    client.invalidateQueries({ queryKey: ['figures'] }),
    client.invalidateQueries({ queryKey: ['slots', session.mentorId] }),
  ]);
}
