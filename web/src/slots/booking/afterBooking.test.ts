import { expect, test } from 'vitest';
import { afterBooking } from './afterBooking';

const booked = { bookingId: 'b1', session: { id: 's1' } };
const SESSION = '/dashboard/student/sessions/s1';

test('a hold leads to its payment', () => {
  expect(afterBooking({ ...booked, status: 'payment_pending' })).toEqual({
    to: '/dashboard/payment?bookingId=b1',
  });
});

test('a scheduled session is shown as booked', () => {
  expect(afterBooking({ ...booked, status: 'scheduled' })).toEqual({
    to: SESSION,
    state: { isBooked: true },
  });
});

test('a requested session is not shown as booked', () => {
  expect(afterBooking({ ...booked, status: 'requested' })).toEqual({ to: SESSION });
});
