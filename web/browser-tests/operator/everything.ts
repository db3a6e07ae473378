import type { Attention } from '../../src/api/attention';

const ENDLESS = `user|${'Donaudampfschifffahrtsgesellschaft'.repeat(3)}`;
const LINKS = { session: '/api/mentor-sessions/1', audit: '/api/admin/audit?sessionId=1' };
const AT = '2026-05-28T08:16:30Z';

/** One of each kind, in the shape of the API, with words that cannot be broken. */
export const EVERYTHING: Attention = {
  payments: [
    {
      paymentId: 'pay_Q7sX2mVb9LcT4K',
      sessionId: '0197a3c2-5d10-7a41-9c0e-2f6b8d1e4a70',
      amount: 1500,
      currency: 'INR',
      reason: 'slot-lost',
      state: 'failed',
      attempts: 3,
      since: AT,
      links: LINKS,
    },
  ],
  unmatchedPayments: [
    {
      paymentId: 'pay_Q7sX2mVb9LcT4L',
      orderId: null,
      amount: 990,
      currency: 'INR',
      seenAt: AT,
      refund: { code: 'payment-refunded', reason: 'It came late', state: 'due', attempts: 1 },
    },
  ],
  mails: [
    {
      sessionId: '0197a3c2-5d10-7a41-9c0e-2f6b8d1e4a70',
      startTime: AT,
      code: 'email-delivery-failed',
      message: 'The mail could not be delivered',
      links: LINKS,
    },
  ],
  deadLetters: [
    {
      topic: 'aureeture.bookings.v1.notification-service.dlq',
      waiting: 2,
      replay: '/api/admin/dead-letters/aureeture.bookings.v1.notification-service.dlq/replay',
    },
  ],
  people: [
    {
      personId: ENDLESS,
      role: 'mentor',
      pattern: 'requests-to-move',
      count: 6,
      of: 8,
      percent: 75,
      usualPercent: 8.3,
      since: AT,
      latest: AT,
      links: { sessions: '/api/mentor-sessions?mentorId=1', audit: '/api/admin/audit?personId=1' },
    },
  ],
};
