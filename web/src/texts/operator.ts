import { number, plural } from '../time/format';

export const operator = {
  title: 'Needs attention',
  lead: 'What has not come to its end by itself.',
  nothing: 'Nothing needs you.',
  since: 'Since',
  tried: 'Tried',
  attempts: (count: number) => plural(count, 'time', 'times'),
  session: 'Session',
  payment: 'Payment',
  refundStates: { due: 'Still tried', failed: 'Waits for you', done: 'Done' },
  payments: {
    title: 'Payments that should go back',
    reasons: {
      'slot-lost': 'Paid when the time was gone',
      surplus: 'Paid twice',
      mismatch: 'Paid another amount than the price',
      refunded: 'Refunded by an operator',
    },
  },
  unmatched: {
    title: 'Payments of no booking',
    lead: 'Money in the account at Razorpay whose order no booking here opened.',
    order: 'Order',
    why: 'Goes back because',
    noOrder: 'none',
    untouched: 'Not touched',
  },
  mails: {
    title: 'Mails that were not delivered',
    start: 'Session starts',
  },
  deadLetters: {
    title: 'Messages that a service could not handle',
    topic: 'Topic',
    waiting: (count: number) => plural(count, 'message', 'messages'),
    unknown: 'The message broker cannot be reached, so this is not known.',
  },
  people: {
    title: 'People with unusual patterns',
    lead: 'Of what was booked in the last 90 days, beside all other mentors or students.',
    unknown: 'This could not be counted right now.',
    roles: { mentor: 'Mentor', student: 'Student' },
    patterns: {
      'requests-to-move': (count: number, of: number) =>
        `${number(count)} of ${plural(of, 'session', 'sessions')} asked to move`,
      'lapsed-holds': (count: number, of: number) =>
        `${number(count)} of ${plural(of, 'hold', 'holds')} lapsed unpaid`,
      refunds: (count: number, of: number) =>
        `${number(count)} of ${plural(of, 'payment', 'payments')} given back`,
    },
    others: (one: number) => `others 1 in ${number(one)}`,
    othersNever: 'others almost never',
    latest: 'Last time',
  },
  history: {
    show: 'History',
    of: (id: string) => `History of ${id}`,
    empty: 'Nothing was changed yet.',
    more: 'Show older changes',
    /** `payment-confirmed` reads `Payment confirmed`. */
    what: (code: string) => code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' '),
    actors: {
      mentor: 'Mentor',
      student: 'Student',
      admin: 'Operator',
      provider: 'Provider',
      time: 'By time',
    },
  },
};
