import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Schemas } from '../../api-client';
import { hasCode, Problem } from '../problems/problem';
import { answerOf, api } from './client';

export type Booking = Schemas['BookingView'];

/** What Razorpay's checkout returns for a payment, in its own field names. */
export interface Receipt {
  razorpay_payment_id: string;
  razorpay_order_id: string;
  razorpay_signature: string;
}

const LONGEST_WAIT = 15_000;

export function bookingOf(bookingId: string) {
  return queryOptions({
    queryKey: ['bookings', 'one', bookingId],
    queryFn: () =>
      answerOf(api.GET('/api/bookings/{bookingId}', { params: { path: { bookingId } } })),
  });
}

export const openBookings = queryOptions({
  queryKey: ['bookings', 'open'],
  queryFn: async () => (await answerOf(api.GET('/api/bookings'))).bookings,
});

/** Retries until the service answers: a lost connection must not lose a payment. */
export function useConfirmPayment(bookingId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (receipt: Receipt) =>
      answerOf(
        api.POST('/api/mentor-sessions/confirm-payment', {
          body: {
            paymentId: receipt.razorpay_payment_id,
            orderId: receipt.razorpay_order_id,
            signature: receipt.razorpay_signature,
          },
        }),
      ),
    retry: (_, error) =>
      error instanceof Problem &&
      (error.isTransient || hasCode(error, 'rate-limited', 'unauthenticated')),
    retryDelay: (failures) => Math.min(1_000 * 2 ** failures, LONGEST_WAIT),
    onSettled: () => client.invalidateQueries({ queryKey: bookingOf(bookingId).queryKey }),
  });
}

/**
 * Releases the student's hold. `onReleased` is called even if the button has been unmounted by
 * then.
 */
export function useReleaseBooking({ bookingId, session }: Booking, onReleased: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answerOf(api.DELETE('/api/bookings/{bookingId}', { params: { path: { bookingId } } })),
    onSuccess: onReleased,
    onSettled: () => {
      client.invalidateQueries({ queryKey: ['bookings'] });
      client.invalidateQueries({ queryKey: ['slots', session.mentorId] });
    },
  });
}
