import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Schemas } from '../../api-client';
import { answerOf, api } from './client';

type Views = Schemas;
export type Stats = Views['StatsView'];
export type Earnings = Views['EarningsView'];
export type PendingRequest = Views['PendingRequestView'];
/** What needs the mentor's answer, what is booked, and what waits for their feedback. */
export type PendingGroup = 'answers' | 'bookings' | 'feedback';
export type Period = 'all' | 'this_month' | 'last_90_days';

const PENDING_PAGE = 5;

export function statsOf(mentorId: string) {
  return queryOptions({
    queryKey: ['statistics', mentorId, 'stats'],
    queryFn: () => answerOf(api.GET('/api/mentor/stats', { params: { query: { mentorId } } })),
  });
}

export function earningsOf(mentorId: string, period: Period) {
  return infiniteQueryOptions({
    queryKey: ['statistics', mentorId, 'earnings', period],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(
        api.GET('/api/mentor/earnings', { params: { query: { mentorId, period, cursor } } }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    select: ({ pages }) => pages,
    // Keeps the page's height while another period loads.
    placeholderData: keepPreviousData,
  });
}

export function pendingRequestsOf(mentorId: string, group: PendingGroup) {
  return infiniteQueryOptions({
    queryKey: ['statistics', mentorId, 'pending', group],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(
        api.GET('/api/mentor/pending-requests', {
          params: { query: { mentorId, group, limit: PENDING_PAGE, cursor } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    select: ({ pages }) => pages.flatMap((page) => page.requests),
  });
}
