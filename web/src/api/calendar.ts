import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client';

/** A session as a calendar file (RFC 5545). */
export async function calendarFile(sessionId: string): Promise<Blob> {
  const file = await answerOf(
    api.GET('/api/sessions/{id}/calendar.ics', {
      params: { path: { id: sessionId } },
      parseAs: 'blob',
    }),
  );
  return file as Blob;
}

/** The person's calendar link. `url` is set only right after it was created. */
export const calendarSubscription = queryOptions({
  queryKey: ['calendar', 'feed'],
  queryFn: () => answerOf(api.GET('/api/calendar/token')),
  // A refetch would lose the address, which the service returns only once.
  staleTime: Number.POSITIVE_INFINITY,
});

/** Creates the link or replaces it. */
export function useCreateCalendarLink() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answerOf(api.PUT('/api/calendar/token')),
    onSuccess: (feed) => client.setQueryData(calendarSubscription.queryKey, feed),
  });
}

export function useRevokeCalendarLink() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answerOf(api.DELETE('/api/calendar/token')),
    onSuccess: () => client.invalidateQueries({ queryKey: calendarSubscription.queryKey }),
  });
}
