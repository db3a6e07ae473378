import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { openBookings } from '../api/bookings';
import { invalidateSessions, sessionsQuery } from '../api/sessions';
import { useParticipant } from '../sessions/participant';
import { useNow } from '../time/useNow';

/** Margin for a device clock that is slightly ahead of the services' clock. */
const LATER_MS = 3_000;

/**
 * No event reports that a session or a hold has ended, so this refetches the lists at that time.
 */
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
