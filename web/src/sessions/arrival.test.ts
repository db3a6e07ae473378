import { expect, test } from 'vitest';
import { confirmsBooking } from './arrival';

test('a booking is confirmed on arrival from it', () => {
  expect(confirmsBooking({ isBooked: true }, { status: 'scheduled' })).toBe(true);
  expect(confirmsBooking(null, { status: 'scheduled' })).toBe(false);
});

test.each(['requested', 'reschedule_requested', 'cancelled'] as const)(
  'a session that is %s is not confirmed',
  (status) => {
    expect(confirmsBooking({ isBooked: true }, { status })).toBe(false);
  },
);
