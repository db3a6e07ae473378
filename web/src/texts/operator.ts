import { number, plural } from '../time/format';

/** The operator's pages only, as `admin`. */
export const operator = {
  title: 'Needs attention',
  lead: 'What couldn’t be settled automatically.',
  nothing: 'You’re all caught up.',
  since: 'Since',
  tried: 'Tried',
  attempts: (count: number) => plural(count, 'time', 'times'),
  session: 'Session',
  payment: 'Payment',
  refundStates: { due: 'Retrying', failed: 'Needs you', done: 'Done' },
  payments: {
    title: 'Payments to refund',
    reasons: {
      'slot-lost': 'Paid after the slot was taken',
      surplus: 'Paid twice',
      mismatch: 'Amount differs from the price',
      refunded: 'Refunded by an operator',
    },
  },
  unmatched: {
    title: 'Payments without a booking',
    lead: 'Money in your Razorpay account for orders that no booking here opened.',
    order: 'Order',
    why: 'Refund reason',
    noOrder: 'None',
    untouched: 'Left as is',
  },
  mails: {
    title: 'Emails that weren’t delivered',
    start: 'Session starts',
  },
  deadLetters: {
    title: 'Messages a service couldn’t handle',
    topic: 'Topic',
    waiting: (count: number) => plural(count, 'message', 'messages'),
    unknown: 'We can’t reach the message broker, so we can’t tell.',
  },
  people: {
    title: 'People with unusual patterns',
    lead: 'Bookings of the last 90 days, compared with all other mentors or students.',
    unknown: 'We can’t count this right now.',
    roles: { mentor: 'Mentor', student: 'Student' },
    patterns: {
      'requests-to-move': (count: number, of: number) =>
        `Asked to move ${number(count)} of ${plural(of, 'session', 'sessions')}`,
      'lapsed-holds': (count: number, of: number) =>
        `Let ${number(count)} of ${plural(of, 'hold', 'holds')} expire unpaid`,
      refunds: (count: number, of: number) =>
        `${number(count)} of ${plural(of, 'payment', 'payments')} refunded`,
    },
    others: (one: number) => `others 1 in ${number(one)}`,
    othersNever: 'others almost never',
    latest: 'Most recent',
  },
  history: {
    show: 'History',
    of: (id: string) => `History of ${id}`,
    empty: 'No changes yet.',
    more: 'Show older',
    /** `payment-confirmed` reads `Payment confirmed`. */
    what: (code: string) => code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' '),
    /** `previousStartTime` reads `Previous start time`, `orderId` `Order ID`. */
    fact: (name: string) =>
      (name.charAt(0).toUpperCase() + name.slice(1))
        .replace(/[A-Z]/g, (letter, at) => (at === 0 ? letter : ` ${letter.toLowerCase()}`))
        .replace(/ id$/, ' ID'),
    actors: {
      mentor: 'Mentor',
      student: 'Student',
      admin: 'Operator',
      provider: 'Provider',
      time: 'Automatic',
    },
  },
};
