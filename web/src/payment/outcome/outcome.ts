import type { Booking, Receipt } from '../../api/bookings';
import { hasCode } from '../../problems/problem';

/** What this page has tried with the checkout. */
export type Attempt =
  | { is: 'none' | 'opening' | 'open' | 'unloadable' }
  | { is: 'closed'; failure?: string }
  | { is: 'paid'; receipt: Receipt };

/** How far we are with telling the booking that it is paid. */
interface Confirmation {
  slow: boolean;
  refusal: Error | null;
}

export type Outcome =
  | { is: 'payable'; after?: 'failed' | 'dismissed' | 'unloadable'; reason?: string }
  | { is: 'paying' }
  | { is: 'confirming'; slow: boolean }
  | { is: 'unconfirmed' | 'returned'; problem: Error }
  | { is: 'lapsed' | 'released' | 'refunded' | 'withdrawn' | 'paid' | 'free' };

/**
 * What to tell the student. The booking's word counts before the browser's: a payment that arrived
 * by itself is a payment, and one that was captured here is never called failed.
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
  if (session.bookingType === 'free') return { is: 'free' };
  if (status !== 'payment_pending' && status !== 'cancelled') return { is: 'paid' };
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

/** Milliseconds until the booking is worth asking about again; false when nothing can change. */
export function refetchIntervalOf(outcome: Outcome): number | false {
  switch (outcome.is) {
    case 'confirming':
      return 2_000;
    // A payment on its way still makes a session of it.
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
