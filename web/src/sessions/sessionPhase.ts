import type { Participant, RescheduleRequest, Session } from '../api/sessions';

/** The phase of a session as one participant sees it now. */
export type SessionPhase =
  | 'confirmed'
  | 'ongoing'
  | 'over'
  | 'completed'
  | 'toPay'
  | 'yourAnswer'
  | 'theirAnswer'
  | 'refunded'
  | 'declined'
  | 'cancelled';

export function sessionPhase(
  session: Session,
  participant: Participant,
  now = Date.now(),
): SessionPhase {
  const over = Date.parse(session.endTime) <= now;
  const begun = Date.parse(session.startTime) <= now;
  switch (session.status) {
    case 'payment_pending':
      return 'toPay';
    case 'requested':
      return participant === 'mentor' ? 'yourAnswer' : 'theirAnswer';
    case 'scheduled':
      if (over) return 'over';
      return begun ? 'ongoing' : 'confirmed';
    case 'reschedule_requested':
      return pendingRescheduleOf(session)?.requestedBy === participant
        ? 'theirAnswer'
        : 'yourAnswer';
    case 'ongoing':
      return over ? 'over' : 'ongoing';
    case 'completed':
      return 'completed';
    case 'cancelled':
      if (session.paymentStatus === 'refunded') return 'refunded';
      return session.cancelReason === 'declined' ? 'declined' : 'cancelled';
  }
}

/** The id of the pending request's heading on the session's page. */
export const PENDING_ID = 'pending-request';

export function pendingRescheduleOf(session: Session): RescheduleRequest | undefined {
  return session.rescheduleRequests.find((request) => request.status === 'pending');
}

/** Only a scheduled session that has not begun can be moved. */
export function canRequestReschedule(session: Session, now = Date.now()): boolean {
  return session.status === 'scheduled' && Date.parse(session.startTime) > now;
}
