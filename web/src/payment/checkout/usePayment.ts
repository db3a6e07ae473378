import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { type Booking, useConfirmPayment } from '../../api/bookings';
import { useNow } from '../../time/useNow';
import { type Outcome, outcomeOf } from '../outcome/outcome';
import { clearReceipt } from './savedReceipt';
import { useCheckout } from './useCheckout';

/** One booking's way from held to paid, or not. */
export function usePayment(booking: Booking) {
  const { bookingId } = booking;
  const { attempt, pay, close } = useCheckout(booking);
  const { mutate: confirm, error, failureCount, isPaused } = useConfirmPayment(bookingId);
  const isOver = useNow(booking.expiresAt) >= Date.parse(booking.expiresAt);
  const confirmation = { slow: failureCount > 0 || isPaused, refusal: error };
  const outcome = outcomeOf(booking, attempt, confirmation, isOver);

  const confirmPayment = useCallback(() => {
    if (attempt.is === 'paid') confirm(attempt.receipt);
  }, [attempt, confirm]);
  useEffect(confirmPayment, [confirmPayment]);

  // Elsewhere paid or let go: there is nothing to pay here any more.
  const isEnded = outcome.is === 'paid' || outcome.is === 'released';
  useEffect(() => {
    if (isEnded) close();
  }, [isEnded, close]);
  useInvalidateWhenSettled(outcome, bookingId);
  return { outcome, pay, confirmPayment };
}

/** What is settled here changes what other pages show. */
function useInvalidateWhenSettled(outcome: Outcome, bookingId: string) {
  const client = useQueryClient();
  const isSettled = ['paid', 'refunded', 'returned'].includes(outcome.is);
  useEffect(() => {
    if (!isSettled) return;
    clearReceipt(bookingId);
    for (const area of ['sessions', 'slots', 'bookings']) {
      client.invalidateQueries({ queryKey: [area] });
    }
  }, [isSettled, client, bookingId]);
}
