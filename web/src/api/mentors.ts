import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Schemas } from '../../api-client';
import { answerOf, api } from './client';

export type Mentor = Schemas['MentorView'];
/** All that a mentor's page shows. */
export type MentorPage = Schemas['MentorPageView'];

const PAGE = 24;

/** Mentors whose name, headline or company matches `q`; all mentors for an empty `q`. */
export function mentorsQuery(q: string) {
  return infiniteQueryOptions({
    queryKey: ['mentors', 'list', q],
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: PAGE, q: q || undefined, cursor: pageParam };
      return answerOf(api.GET('/api/mentors', { params: { query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}

/** By the mentor's id, or by any slug that is or was theirs. */
export function mentorQuery(mentorId: string) {
  return queryOptions({
    queryKey: ['mentors', 'one', mentorId],
    queryFn: ({ signal }) => {
      const path = { mentorId };
      return answerOf(api.GET('/api/mentors/{mentorId}', { params: { path }, signal }));
    },
  });
}
