import type { Session } from '../../api/sessions';

/** A session that stands is completed once somebody came, or its time is over. */
export function canComplete(
  session: Pick<Session, 'status' | 'endTime'>,
  now = Date.now(),
): boolean {
  const isOver = Date.parse(session.endTime) <= now;
  return session.status === 'ongoing' || (session.status === 'scheduled' && isOver);
}
