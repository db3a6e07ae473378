import { describe, expect, test } from 'vitest';
import { Problem } from '../../problems/problem';
import { type Attempt, outcomeOf, refetchIntervalOf } from './outcome';

type Booking = Parameters<typeof outcomeOf>[0];

const UNTRIED: Attempt = { is: 'none' };
const PAID: Attempt = {
  is: 'paid',
  receipt: { razorpay_payment_id: 'p', razorpay_order_id: 'o', razorpay_signature: 's' },
};
const QUIET = { slow: false, refusal: null };

const held: Booking = {
  status: 'payment_pending',
  session: { bookingType: 'paid', paymentStatus: 'pending', cancelReason: null },
};
const scheduled: Booking = {
  status: 'scheduled',
  session: { ...held.session, paymentStatus: 'paid' },
};

function cancelled(cancelReason: Booking['session']['cancelReason'], refunded = false): Booking {
  const paymentStatus = refunded ? 'refunded' : 'pending';
  return { status: 'cancelled', session: { ...held.session, cancelReason, paymentStatus } };
}

function refusedWith(status: number, code: string) {
  return { slow: false, refusal: new Problem(status, code, '') };
}

describe('a held time', () => {
  test.each<[string, Attempt, object]>([
    ['can be paid', UNTRIED, { is: 'payable' }],
    ['waits while the checkout loads', { is: 'opening' }, { is: 'paying' }],
    ['waits while the checkout is open', { is: 'open' }, { is: 'paying' }],
    [
      'can be paid after the checkout was closed',
      { is: 'closed' },
      { is: 'payable', after: 'dismissed' },
    ],
    [
      'can be paid after a failure',
      { is: 'closed', failure: 'Declined' },
      { is: 'payable', after: 'failed', reason: 'Declined' },
    ],
    [
      'can be paid again after the checkout did not load',
      { is: 'unloadable' },
      { is: 'payable', after: 'unloadable' },
    ],
    ['is confirmed once it is paid', PAID, { is: 'confirming', slow: false }],
  ])('%s', (_, attempt, outcome) => {
    expect(outcomeOf(held, attempt, QUIET, false)).toEqual(outcome);
  });
});

describe('a hold that is over', () => {
  test('has lapsed before the services report it', () => {
    expect(outcomeOf(held, UNTRIED, QUIET, true)).toEqual({ is: 'lapsed' });
    expect(outcomeOf(cancelled('hold-lapsed'), UNTRIED, QUIET, true)).toEqual({ is: 'lapsed' });
  });

  test('does not interrupt an open checkout', () => {
    expect(outcomeOf(held, { is: 'open' }, QUIET, true)).toEqual({ is: 'paying' });
  });

  test('does not turn a captured payment into a failed one', () => {
    expect(outcomeOf(cancelled('hold-lapsed'), PAID, { slow: true, refusal: null }, true)).toEqual({
      is: 'confirming',
      slow: true,
    });
  });

  test('is released when the student gives the time up', () => {
    expect(outcomeOf(cancelled('hold-released'), { is: 'open' }, QUIET, false)).toEqual({
      is: 'released',
    });
  });
});

describe('the state of the booking', () => {
  test('takes precedence over what the browser saw', () => {
    expect(outcomeOf(scheduled, { is: 'closed', failure: 'Declined' }, QUIET, true)).toEqual({
      is: 'paid',
    });
  });

  test('tells a lost slot from a refund by the operator', () => {
    expect(outcomeOf(cancelled('slot-lost', true), PAID, QUIET, true)).toEqual({ is: 'refunded' });
    expect(outcomeOf(cancelled('refunded', true), UNTRIED, QUIET, true)).toEqual({
      is: 'withdrawn',
    });
  });

  test('needs no checkout for a free session', () => {
    const free: Booking = {
      status: 'requested',
      session: { ...held.session, bookingType: 'free' },
    };
    expect(outcomeOf(free, UNTRIED, QUIET, false)).toEqual({ is: 'free' });
  });

  test('shows a confirmed free session as booked, not as paid or asked for', () => {
    const session = { ...held.session, bookingType: 'free' } as const;
    const outcome = (status: Booking['status']) =>
      outcomeOf({ status, session }, UNTRIED, QUIET, true);
    expect(outcome('scheduled')).toEqual({ is: 'booked' });
    expect(outcome('cancelled')).toEqual({ is: 'free' });
  });
});

describe('a refused confirmation', () => {
  test('of a lost slot is a refund', () => {
    const lost = refusedWith(409, 'slot-lost-refunded');
    expect(outcomeOf(held, PAID, lost, false)).toEqual({ is: 'refunded' });
  });

  test('of a refunded payment shows the refund until the booking is paid', () => {
    const returned = refusedWith(409, 'payment-refunded');
    const outcome = outcomeOf(held, PAID, returned, false);
    expect(outcome).toMatchObject({ is: 'returned', problem: { code: 'payment-refunded' } });
    expect(refetchIntervalOf(outcome)).toBe(10_000);
    expect(outcomeOf(scheduled, PAID, returned, false)).toEqual({ is: 'paid' });
  });

  test.each([
    [401, 'payment-signature-invalid'],
    [402, 'payment-not-captured'],
    [403, 'not-your-booking'],
    [404, 'order-not-found'],
  ])('%i %s leaves the payment open, and goes on asking', (status, code) => {
    const outcome = outcomeOf(held, PAID, refusedWith(status, code), false);
    expect(outcome).toMatchObject({ is: 'unconfirmed', problem: { code } });
    expect(refetchIntervalOf(outcome)).toBe(5_000);
  });

  test('is ignored once the booking is paid', () => {
    const refused = refusedWith(402, 'payment-not-captured');
    expect(outcomeOf(scheduled, PAID, refused, false)).toEqual({ is: 'paid' });
  });
});

test('a settled outcome is not refetched', () => {
  expect(refetchIntervalOf({ is: 'paid' })).toBe(false);
  expect(refetchIntervalOf({ is: 'lapsed' })).toBe(5_000);
});
