import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { hasCode, Problem } from '../problems/problem';
import { answerOf, booking } from './client';
import type { components } from './generated/booking';

export type Booking = components['schemas']['BookingView'];

/** What the checkout hands out for a payment, in Razorpay's own words. */
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
      answerOf(booking.GET('/api/bookings/{bookingId}', { params: { path: { bookingId } } })),
  });
}

export const openBookings = queryOptions({
  queryKey: ['bookings', 'open'],
  queryFn: async () => (await answerOf(booking.GET('/api/bookings'))).bookings,
});

/** Asks until there is an answer: what was paid is never given up for a lost connection. */
export function useConfirmPayment(bookingId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (receipt: Receipt) =>
      answerOf(
        booking.POST('/api/mentor-sessions/confirm-payment', {
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
 * The student gives the time back that is held for them. `onReleased` is called also when the button
 * is gone by then, because the booking is.
 */
export function useReleaseBooking({ bookingId, session }: Booking, onReleased: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answerOf(booking.DELETE('/api/bookings/{bookingId}', { params: { path: { bookingId } } })),
    onSuccess: onReleased,
    onSettled: () => {
      client.invalidateQueries({ queryKey: ['bookings'] });
      client.invalidateQueries({ queryKey: ['slots', session.mentorId] });
    },
  });
}
