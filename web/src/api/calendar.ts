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
