import type { RescheduleRequest, Session, Side } from '../api/sessions';

/** What a session is to one of its two people right now. */
export type Standing =
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

export function standingOf(session: Session, side: Side, now = Date.now()): Standing {
  const over = Date.parse(session.endTime) <= now;
  switch (session.status) {
    case 'payment_pending':
      return 'toPay';
    case 'requested':
      return side === 'mentor' ? 'yourAnswer' : 'theirAnswer';
    case 'scheduled':
      return over ? 'over' : 'confirmed';
    case 'reschedule_requested':
      return pendingOf(session)?.requestedBy === side ? 'theirAnswer' : 'yourAnswer';
    case 'ongoing':
      return over ? 'over' : 'ongoing';
    case 'completed':
      return 'completed';
    case 'cancelled':
      if (session.paymentStatus === 'refunded') return 'refunded';
      return session.cancelReason === 'declined' ? 'declined' : 'cancelled';
  }
}

/** The heading of the request that waits, on its session's page. */
export const PENDING_ID = 'pending-request';

/** The one request that waits for an answer. */
export function pendingOf(session: Session): RescheduleRequest | undefined {
  return session.rescheduleRequests.find((request) => request.status === 'pending');
}

/** Only what stands and has not begun can be moved. */
export function canAskToMove(session: Session, now = Date.now()): boolean {
  return session.status === 'scheduled' && Date.parse(session.startTime) > now;
}
