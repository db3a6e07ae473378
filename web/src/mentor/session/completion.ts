import type { Session } from '../../api/sessions';

/**
 * A confirmed session can be completed from its start on, even if the participants have not joined.
 */
export function canComplete(
  session: Pick<Session, 'status' | 'startTime'>,
  now = Date.now(),
): boolean {
  const stands = session.status === 'scheduled' || session.status === 'ongoing';
  return stands && Date.parse(session.startTime) <= now;
}
