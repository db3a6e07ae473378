import type { Booking } from '../../api/bookings';
import type { Arrival } from '../../sessions/arrival';

type Booked = Pick<Booking, 'bookingId' | 'status'> & { session: Pick<Booking['session'], 'id'> };

/** Where a booking leads: to its payment, or to its session if there is nothing to pay. */
export function afterBooking({ bookingId, status, session }: Booked): {
  to: string;
  state?: Arrival;
} {
  if (status === 'payment_pending') {
    return { to: `/dashboard/payment?${new URLSearchParams({ bookingId })}` };
  }
  const to = `/dashboard/student/sessions/${session.id}`;
  return status === 'scheduled' ? { to, state: { isBooked: true } } : { to };
}
