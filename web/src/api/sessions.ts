import {
  infiniteQueryOptions,
  type Query,
  type QueryClient,
  queryOptions,
} from '@tanstack/react-query';
import type { Schemas } from '../../api-client';
import { hasCode } from '../problems/problem';
import { answerOf, api } from './client';

export type Session = Schemas['SessionView'];
export type RescheduleRequest = Schemas['RescheduleView'];
/** The role in which a person takes part in a session. */
export type Participant = 'student' | 'mentor';
export type Scope = 'upcoming' | 'past';

const LIST = { student: '/api/student-sessions', mentor: '/api/mentor-sessions' } as const;
const ONE = { student: '/api/student-sessions/{id}', mentor: '/api/mentor-sessions/{id}' } as const;
const PAGE = 20;
/** The most that one call takes. */
const MOST = 200;

/** The caller's sessions, page by page: upcoming ones nearest first, past ones latest first. */
export function sessionsQuery(participant: Participant, scope: Scope) {
  return infiniteQueryOptions({
    queryKey: ['sessions', participant, 'list', scope],
    queryFn: async ({ pageParam }) => {
      const query = { scope, limit: PAGE, ...(pageParam && { cursor: pageParam }) };
      const list = await answerOf(api.GET(LIST[participant], { params: { query } }));
      return { sessions: list[scope], next: list.nextCursor[scope], total: list.total };
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    select: ({ pages }) => pages.flatMap((page) => page.sessions),
  });
}

/** How many sessions a student has in both lists; undefined for mentors and until it is known. */
export function sessionTotalQuery(participant: Participant, scope: Scope) {
  return {
    ...sessionsQuery(participant, scope),
    select: ({ pages }: { pages: { total?: number }[] }) => pages.at(-1)?.total,
  };
}

/** All upcoming sessions of the mentor who is signed in; read anew each time. */
export const upcomingOfMentor = queryOptions({
  queryKey: ['sessions', 'mentor', 'all-upcoming'],
  queryFn: async () => {
    const sessions: Session[] = [];
    let cursor: string | null | undefined;
    do {
      const query = { scope: 'upcoming' as const, limit: MOST, ...(cursor && { cursor }) };
      const list = await answerOf(api.GET(LIST.mentor, { params: { query } }));
      sessions.push(...list.upcoming);
      cursor = list.nextCursor.upcoming;
    } while (cursor);
    return sessions;
  },
  staleTime: 0,
});

export function sessionQuery(participant: Participant, id: string) {
  return queryOptions({
    queryKey: ['sessions', participant, 'one', id],
    queryFn: () => answerOf(api.GET(ONE[participant], { params: { path: { id } } })),
  });
}

/** Refetches everything that shows or counts sessions. */
export function invalidateSessions(client: QueryClient) {
  for (const key of ['sessions', 'statistics', 'bookings'])
    client.invalidateQueries({ queryKey: [key] });
}

/** As `invalidateSessions`, except sessions that the services have just said do not exist. */
export function invalidateKnownSessions(client: QueryClient) {
  for (const key of ['sessions', 'statistics', 'bookings']) {
    const predicate = ({ state }: Query) => !hasCode(state.error, 'not-found', 'not-your-session');
    client.invalidateQueries({ queryKey: [key], predicate });
  }
}

/** Caches a changed session and refetches everything else that may show it. */
export async function cacheSession(
  client: QueryClient,
  participant: Participant,
  session: Session,
) {
  const { queryKey } = sessionQuery(participant, session.id);
  // A running query may still return the state before the change.
  await client.cancelQueries({ queryKey });
  client.setQueryData(queryKey, session);
  await Promise.all([
    client.invalidateQueries({ queryKey: ['sessions', participant, 'list'] }),
    client.invalidateQueries({ queryKey: ['statistics'] }),
    client.invalidateQueries({ queryKey: ['slots', session.mentorId] }),
  ]);
}
