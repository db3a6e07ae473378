import type { Session } from '../../api/sessions';
import { type Hours, isOpen } from './openTimes';

type Timed = Pick<Session, 'startTime' | 'endTime'>;

/** The sessions that are within the hours now and would not be after the change. */
export function lostSessions<S extends Timed>(sessions: S[], before: Hours, after: Hours): S[] {
  return sessions.filter(
    ({ startTime, endTime }) =>
      isOpen(before, startTime, endTime) && !isOpen(after, startTime, endTime),
  );
}
