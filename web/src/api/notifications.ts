import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, notification } from './client';

const A_PAGE = 20;

export const noticesQuery = infiniteQueryOptions({
  queryKey: ['notifications'],
  queryFn: ({ pageParam }) =>
    answerOf(
      notification.GET('/api/notifications', {
        params: { query: { limit: A_PAGE, cursor: pageParam } },
      }),
    ),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last) => last.nextCursor ?? undefined,
});

/** Of one notice by its id, or of all of them. */
export function useMarkRead() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string | 'all') =>
      answerOf(
        id === 'all'
          ? notification.POST('/api/notifications/read-all')
          : notification.POST('/api/notifications/{id}/read', { params: { path: { id } } }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: noticesQuery.queryKey }),
  });
}
