import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { openBookings } from '../api/bookings';
import { invalidateSessions, sessionsQuery } from '../api/sessions';
import { useParticipant } from '../sessions/participant';
import { useNow } from '../time/useNow';

/** By then a time is over on the services' clock too, which this one may be ahead of a little. */
const LATER_MS = 3_000;

/** No event says that a session's time or a hold's is over: what lists them is asked again then. */
export function useRefreshAtEnd() {
  const client = useQueryClient();
  const sessions = useInfiniteQuery({
    ...sessionsQuery(useParticipant(), 'upcoming'),
    enabled: false,
  });
  const holds = useQuery({ ...openBookings, enabled: false });
  const ends = [
    ...(sessions.data ?? []).map(({ endTime }) => endTime),
    ...(holds.data ?? []).map(({ expiresAt }) => expiresAt),
  ].map((end) => new Date(Date.parse(end) + LATER_MS));
  const now = useNow(...ends);
  const over = ends.filter((end) => end.getTime() <= now).length;
  useEffect(() => {
    if (over > 0) invalidateSessions(client);
  }, [over, client]);
}
