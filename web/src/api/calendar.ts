import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, notification } from './client';

/** A session as a calendar file (RFC 5545). */
export async function calendarFile(sessionId: string): Promise<Blob> {
  const file = await answerOf(
    notification.GET('/api/sessions/{id}/calendar.ics', {
      params: { path: { id: sessionId } },
      parseAs: 'blob',
    }),
  );
  return file as Blob;
}

/** Whether all of one's sessions can be read by an address; `url` only when it was just made. */
export const calendarSubscription = queryOptions({
  queryKey: ['calendar', 'feed'],
  queryFn: () => answerOf(notification.GET('/api/calendar/token')),
  // What was just made carries the address, which is not shown again.
  staleTime: Number.POSITIVE_INFINITY,
});

/** Makes the address or replaces it. */
export function useCreateCalendarLink() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answerOf(notification.PUT('/api/calendar/token')),
    onSuccess: (feed) => client.setQueryData(calendarSubscription.queryKey, feed),
  });
}

export function useRevokeCalendarLink() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answerOf(notification.DELETE('/api/calendar/token')),
    onSuccess: () => client.invalidateQueries({ queryKey: calendarSubscription.queryKey }),
  });
}
