import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Schemas } from '../../api-client';
import { viewerZone } from '../time/zones';
import { answerOf, api } from './client';
import type { MentorFilters } from './mentorFilters';

/** A mentor as the list has them. */
export type ListedMentor = Schemas['MentorView'];
/** What the list and the mentor's page both tell. */
export type Mentor = Omit<ListedMentor, 'sessionMinutes' | 'timezone'>;
/** All that a mentor's page shows. */
export type MentorPage = Schemas['MentorPageView'];

const PAGE = 24;

/** Mentors whom the words and filters mean; all mentors for none. */
export function mentorsQuery(q: string, filters: MentorFilters = {}) {
  return infiniteQueryOptions({
    queryKey: ['mentors', 'list', q, filters],
    queryFn: ({ pageParam, signal }) => {
      // Evenings and weekends are the reader's own.
      const zone = filters.available && viewerZone();
      const free = filters.free && true;
      const query = { ...filters, limit: PAGE, q: q || undefined, cursor: pageParam, zone, free };
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
