import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type Scope, sessionsQuery, sessionTotalQuery } from '../../api/sessions';
import { statsOf } from '../../api/statistics';
import { usePerson } from '../../auth';
import { useParticipant } from '../participant';
import { type Loaded, sessionCount } from './sessionCount';

/** How many sessions the list has, also before all of its pages are loaded; undefined at first. */
export function useSessionCount(scope: Scope) {
  const participant = useParticipant();
  const lists = {
    upcoming: useInfiniteQuery(sessionsQuery(participant, 'upcoming')),
    past: useInfiniteQuery(sessionsQuery(participant, 'past')),
  };
  const { data: total } = useInfiniteQuery(sessionTotalQuery(participant, scope));
  const asks = participant === 'mentor' && scope === 'upcoming' && lists.upcoming.hasNextPage;
  const stats = useQuery({ ...statsOf(usePerson().id), enabled: asks });
  const loaded = (of: Scope): Loaded | undefined =>
    lists[of].data && { sessions: lists[of].data.length, more: lists[of].hasNextPage };
  return sessionCount(
    loaded(scope),
    loaded(scope === 'upcoming' ? 'past' : 'upcoming'),
    total,
    asks ? stats.data?.sessions.upcoming : undefined,
  );
}
