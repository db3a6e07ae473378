import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Schemas } from '../../api-client';
import { answerOf, api } from './client';

export type FoundReview = Schemas['ReviewRecordView'];

/** Reviews that `q` names, the latest first; all, or by whether they are hidden. */
export function foundReviews(q: string, hidden?: boolean) {
  return infiniteQueryOptions({
    queryKey: ['admin', 'reviews', q, hidden ?? 'all'],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(
        api.GET('/api/admin/reviews', {
          params: { query: { q: q || undefined, hidden, limit: 25, cursor } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    select: ({ pages }) => pages.flatMap((page) => page.reviews),
  });
}

/** Hides a review from the mentor's page, or shows it again. */
export function useModerate(reviewId: string, how: 'hide' | 'show') {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      answerOf(
        api.POST(`/api/admin/reviews/{reviewId}/${how}`, {
          params: { path: { reviewId } },
          body: { reason },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['audit'] }),
  });
}
