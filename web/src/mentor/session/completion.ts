import type { Session } from '../../api/sessions';

/** A session that stands can be completed once its time has come, whether or not the two have joined. */
export function canComplete(
  session: Pick<Session, 'status' | 'startTime'>,
  now = Date.now(),
): boolean {
  const stands = session.status === 'scheduled' || session.status === 'ongoing';
  return stands && Date.parse(session.startTime) <= now;
}
