import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Schemas } from '../../api-client';
import { answerOf, api } from './client';
import { type Participant, type Session, sessionQuery } from './sessions';

/** A session's review, as its two people see it. */
export type Review = Schemas['ReviewView'];
export type MentorReviews = Schemas['MentorReviewsView'];

const A_PAGE = 10;

/** The reviews of a mentor, the newest first; each page repeats the figures of all. */
export function reviewsOf(mentorId: string) {
  return infiniteQueryOptions({
    queryKey: ['mentors', 'reviews', mentorId],
    queryFn: ({ pageParam: cursor, signal }) =>
      answerOf(
        api.GET('/api/mentors/{mentorId}/reviews', {
          params: { path: { mentorId }, query: { limit: A_PAGE, cursor } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

/** Writes the session's review, or changes it. */
export function useWriteReview(sessionId: string) {
  const cache = useCacheReview('student', sessionId);
  return useMutation({
    mutationFn: (body: { rating: number; text: string }) =>
      answerOf(
        api.PUT('/api/student-sessions/{id}/review', { params: { path: { id: sessionId } }, body }),
      ),
    ...cache,
  });
}

export function useAnswerReview(sessionId: string) {
  const cache = useCacheReview('mentor', sessionId);
  return useMutation({
    mutationFn: (text: string) =>
      answerOf(
        api.PUT('/api/mentor-sessions/{id}/review/answer', {
          params: { path: { id: sessionId } },
          body: { text },
        }),
      ),
    ...cache,
  });
}

/** Keeps the review with its session; after an error, reads both again. */
function useCacheReview(participant: Participant, sessionId: string) {
  const client = useQueryClient();
  const { queryKey } = sessionQuery(participant, sessionId);
  return {
    async onSuccess(review: Review) {
      await client.cancelQueries({ queryKey });
      client.setQueryData(queryKey, (session?: Session) => session && { ...session, review });
      client.invalidateQueries({ queryKey: ['mentors'] });
      client.invalidateQueries({ queryKey: ['statistics'] });
    },
    onError: () => client.invalidateQueries({ queryKey }),
  };
}
