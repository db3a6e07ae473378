import type { Booking, Receipt } from '../../api/bookings';
import { hasCode } from '../../problems/problem';

/** What happened with the checkout on this page. */
export type Attempt =
  | { is: 'none' | 'opening' | 'open' | 'unloadable' }
  | { is: 'closed'; failure?: string }
  | { is: 'paid'; receipt: Receipt };

/** The state of the call that confirms the payment. */
interface Confirmation {
  slow: boolean;
  refusal: Error | null;
}

/** The session stands, or has stood until it took place. */
export function isBooked(status: Booking['status']): boolean {
  return !['payment_pending', 'requested', 'cancelled'].includes(status);
}

export type Outcome =
  | { is: 'payable'; after?: 'failed' | 'dismissed' | 'unloadable'; reason?: string }
  | { is: 'paying' }
  | { is: 'confirming'; slow: boolean }
  | { is: 'unconfirmed' | 'returned'; problem: Error }
  | { is: 'lapsed' | 'released' | 'refunded' | 'withdrawn' | 'paid' | 'free' | 'booked' };

/**
 * What to show the student. The booking's state takes precedence over the browser's: a payment that
 * arrived by webhook counts, and one captured here is never shown as failed.
 */
export function outcomeOf(
  {
    status,
    session,
  }: Pick<Booking, 'status'> & {
    session: Pick<Booking['session'], 'bookingType' | 'cancelReason' | 'paymentStatus'>;
  },
  attempt: Attempt,
  confirmation: Confirmation,
  isOver: boolean,
): Outcome {
  if (session.bookingType === 'free') return { is: isBooked(status) ? 'booked' : 'free' };
  if (isBooked(status)) return { is: 'paid' };
  if (session.cancelReason === 'refunded') return { is: 'withdrawn' };
  if (session.paymentStatus === 'refunded') return { is: 'refunded' };
  if (confirmation.refusal) return refused(confirmation.refusal);
  if (attempt.is === 'paid') return { is: 'confirming', slow: confirmation.slow };
  if (session.cancelReason === 'hold-released') return { is: 'released' };
  if (attempt.is === 'opening' || attempt.is === 'open') return { is: 'paying' };
  if (status === 'cancelled' || isOver) return { is: 'lapsed' };
  return payable(attempt);
}

function refused(problem: Error): Outcome {
  if (hasCode(problem, 'slot-lost-refunded')) return { is: 'refunded' };
  return { is: hasCode(problem, 'payment-refunded') ? 'returned' : 'unconfirmed', problem };
}

function payable(attempt: Attempt): Outcome {
  switch (attempt.is) {
    case 'unloadable':
      return { is: 'payable', after: 'unloadable' };
    case 'closed':
      return attempt.failure
        ? { is: 'payable', after: 'failed', reason: attempt.failure }
        : { is: 'payable', after: 'dismissed' };
    default:
      return { is: 'payable' };
  }
}

/** Milliseconds until the next refetch of the booking; false when nothing can change. */
export function refetchIntervalOf(outcome: Outcome): number | false {
  switch (outcome.is) {
    case 'confirming':
      return 2_000;
    // A late payment can still confirm the session.
    case 'lapsed':
    case 'released':
    case 'unconfirmed':
      return 5_000;
    case 'payable':
    case 'returned':
      return 10_000;
    case 'paying':
      return 30_000;
    default:
      return false;
  }
}
