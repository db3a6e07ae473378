/** The mentor's page of a session. */
export function sessionPage(sessionId: string): string {
  return `/dashboard/mentor/sessions/${sessionId}`;
}
