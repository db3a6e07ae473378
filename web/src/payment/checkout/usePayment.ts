import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { type Booking, useConfirmPayment } from '../../api/bookings';
import { useNow } from '../../time/useNow';
import { type Outcome, outcomeOf } from '../outcome/outcome';
import { clearReceipt } from './savedReceipt';
import { useCheckout } from './useCheckout';

/** The payment of one booking and its outcome. */
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

  // Paid or released in another tab: closes the checkout here.
  const isEnded = outcome.is === 'paid' || outcome.is === 'released';
  useEffect(() => {
    if (isEnded) close();
  }, [isEnded, close]);
  useInvalidateWhenSettled(outcome, bookingId);
  return { outcome, pay, confirmPayment };
}

/** A settled payment changes what other pages show. */
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
