import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Schemas } from '../../api-client';
import { answerOf, api } from './client';

export type Attention = Schemas['AttentionView'];
export type OwedPayment = Attention['payments'][number];
export type UnmatchedPayment = Attention['unmatchedPayments'][number];
export type LostMail = Attention['mails'][number];
export type DeadLetterTopic = NonNullable<Attention['deadLetters']>[number];
export type Conduct = NonNullable<Attention['people']>[number];

export const attentionQuery = queryOptions({
  queryKey: ['attention'],
  queryFn: () => answerOf(api.GET('/api/admin/attention')),
});

export type AuditEntry = Schemas['EntryView'];
/** Whose or which session's changes to read; both only what has to do with both. */
export type AuditScope = { personId?: string; sessionId?: string };

const A_PAGE = 20;

/** Who changed what, the newest first. */
export function auditOf(scope: AuditScope) {
  return infiniteQueryOptions({
    queryKey: ['audit', scope],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(
        api.GET('/api/admin/audit', { params: { query: { ...scope, limit: A_PAGE, cursor } } }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    select: ({ pages }) => pages.flatMap((page) => page.entries),
  });
}
