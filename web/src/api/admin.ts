import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import type { Schemas } from '../../api-client';
import { answerOf, api } from './client';
import { useIdempotencyKeys } from './idempotencyKey';

export type FoundSession = Schemas['SessionView'];
export type SessionRecord = Schemas['SessionRecordView'];
export type Refund = Schemas['RefundView'];
export type RefundState = Refund['state'];
export type SessionMail = Schemas['MailView'];

const A_PAGE = 25;
/** The most that one call takes. */
const MOST = 200;

/** Sessions and bookings that `q` names, the latest start first. */
export function foundSessions(q: string) {
  return infiniteQueryOptions({
    queryKey: ['admin', 'sessions', 'found', q],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(api.GET('/api/admin/sessions', { params: { query: { q, limit: A_PAGE, cursor } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    select: ({ pages }) => pages.flatMap((page) => page.sessions),
  });
}

export function sessionRecord(id: string) {
  return queryOptions({
    queryKey: ['admin', 'sessions', 'one', id],
    queryFn: () => answerOf(api.GET('/api/admin/sessions/{id}', { params: { path: { id } } })),
  });
}

/** The mails to both people of a session, the oldest first. */
export function sessionMails(sessionId: string) {
  return queryOptions({
    queryKey: ['admin', 'sessions', 'mails', sessionId],
    queryFn: async () =>
      (await answerOf(api.GET('/api/admin/mails', { params: { query: { sessionId } } }))).mails,
  });
}

/** The latest changes of a session, the newest first; at most 200. */
export function sessionChanges(sessionId: string) {
  return queryOptions({
    queryKey: ['audit', 'latest', sessionId],
    queryFn: async () =>
      (
        await answerOf(
          api.GET('/api/admin/audit', { params: { query: { sessionId, limit: MOST } } }),
        )
      ).entries,
  });
}

/** Refunds of whole payments, the latest first. */
export function refundsOf(state?: RefundState) {
  return infiniteQueryOptions({
    queryKey: ['admin', 'refunds', state ?? 'all'],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(
        api.GET('/api/admin/refunds', { params: { query: { state, limit: A_PAGE, cursor } } }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    select: ({ pages }) => pages.flatMap((page) => page.refunds),
  });
}

export const deadLettersQuery = queryOptions({
  queryKey: ['admin', 'dead-letters'],
  queryFn: async () => (await answerOf(api.GET('/api/admin/dead-letters'))).deadLetters,
});

/** Refunds a session, or asks for its failed refund again. */
export function useRefund(sessionId: string) {
  const keys = useIdempotencyKeys();
  const refresh = useRefreshAudit();
  return useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/admin/sessions/{id}/refund', {
          params: {
            path: { id: sessionId },
            header: { 'Idempotency-Key': keys.keyFor(sessionId) },
          },
        }),
      ),
    onSuccess: () => {
      keys.complete();
      return refresh();
    },
  });
}

/** Replays up to 200 dead letters of a topic. */
export function useReplay(topic: string) {
  const refresh = useRefreshAudit();
  return useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/admin/dead-letters/{topic}/replay', {
          params: { path: { topic }, query: { limit: MOST } },
        }),
      ),
    onSuccess: refresh,
  });
}

/** Erases what is kept about a person. */
export function useErase(personId: string) {
  const refresh = useRefreshAudit();
  return useMutation({
    mutationFn: () =>
      answerOf(api.DELETE('/api/people/{personId}/data', { params: { path: { personId } } })),
    onSuccess: refresh,
  });
}

/** Reads everything that is kept about a person, of both services that keep something to read. */
export function useExport(personId: string) {
  return useMutation({
    mutationFn: async () => {
      const path = { personId };
      const data = await answerOf(api.GET('/api/people/{personId}/data', { params: { path } }));
      return { ...data, notifications: await toldTo(personId) };
    },
  });
}

async function toldTo(personId: string) {
  const pages: Schemas['DataView'][] = [];
  let cursor: string | undefined;
  do {
    const query = { personId, cursor };
    const page = await answerOf(api.GET('/api/notifications/data', { params: { query } }));
    pages.push(page);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return pages;
}

/** Refetches the audit log, which has an entry of what was just done. */
function useRefreshAudit() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['audit'] });
}

/** Refetches everything that an operator's action may have changed. */
export function useRefreshAdmin() {
  const client = useQueryClient();
  return () => {
    for (const key of ['admin', 'attention', 'mentors'])
      client.invalidateQueries({ queryKey: [key] });
  };
}

export type Suspension = Schemas['SuspensionView'];

/** The suspended mentors, the latest first. */
export const suspensionsQuery = queryOptions({
  queryKey: ['admin', 'suspensions'],
  queryFn: async () => (await answerOf(api.GET('/api/admin/suspensions'))).suspensions,
});

export function useSuspend(mentorId: string) {
  const refresh = useRefreshAudit();
  return useMutation({
    mutationFn: (reason: string) =>
      answerOf(
        api.PUT('/api/admin/mentors/{mentorId}/suspension', {
          params: { path: { mentorId } },
          body: { reason },
        }),
      ),
    onSuccess: refresh,
  });
}

export function useReinstate(mentorId: string) {
  const refresh = useRefreshAudit();
  return useMutation({
    mutationFn: () =>
      answerOf(
        api.DELETE('/api/admin/mentors/{mentorId}/suspension', { params: { path: { mentorId } } }),
      ),
    onSuccess: refresh,
  });
}
