import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client';

const A_PAGE = 20;

export const notificationsQuery = infiniteQueryOptions({
  queryKey: ['notifications'],
  queryFn: ({ pageParam }) =>
    answerOf(
      api.GET('/api/notifications', {
        params: { query: { limit: A_PAGE, cursor: pageParam } },
      }),
    ),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last) => last.nextCursor ?? undefined,
});

/** Confirms that the reader of a verification mail owns the address. */
export function useVerifyEmail() {
  return useMutation({
    mutationFn: (token: string) =>
      answerOf(api.POST('/api/notifications/email-verifications', { body: { token } })),
  });
}

/** Marks one notification by its id, or all of them. */
export function useMarkRead() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string | 'all') =>
      answerOf(
        id === 'all'
          ? api.POST('/api/notifications/read-all')
          : api.POST('/api/notifications/{id}/read', { params: { path: { id } } }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: notificationsQuery.queryKey }),
  });
}
