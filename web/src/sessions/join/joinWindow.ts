import type { Session } from '../../api/sessions';

/** Minutes before the start at which the room opens; the services enforce the same rule. */
const OPENS_MINUTES_BEFORE = 15;
const JOINABLE: readonly Session['status'][] = ['scheduled', 'ongoing', 'reschedule_requested'];

export function opensAt(session: Session): Date {
  return new Date(Date.parse(session.startTime) - OPENS_MINUTES_BEFORE * 60_000);
}

type JoinWindow = 'none' | 'closed' | 'open' | 'over';

/** Whether a session can be joined now. Only for display: the services decide. */
export function joinWindow(session: Session, now = Date.now()): JoinWindow {
  if (!JOINABLE.includes(session.status)) return 'none';
  if (Date.parse(session.endTime) <= now) return 'over';
  return opensAt(session).getTime() <= now ? 'open' : 'closed';
}
