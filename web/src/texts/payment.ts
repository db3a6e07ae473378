import { plural } from '../time/format';

/** Of a payment and what is held for one, apart from `texts`: no first visit needs them. */
export const payment = {
  title: 'Payment',
  description: (mentor: string) => `Session with ${mentor}`,

  summary: {
    with: 'Your session with',
    about: 'About',
  },

  payable: {
    title: 'Complete your payment',
    body: 'Your session is confirmed as soon as you’ve paid.',
    pay: (price: string) => `Pay ${price} with Razorpay`,
    paying: 'Waiting for Razorpay…',
    release: 'Release this slot',
    safe: 'Razorpay handles the payment. We never see your card or account details.',
    move: (times: number) =>
      `You can ask to move the session, up to ${plural(times, 'time', 'times')}.`,
    noCancel: 'Paid sessions can’t be cancelled online.',
    reopened:
      'We haven’t received a payment for this slot yet. If you’ve just paid, wait a moment before paying again.',
  },
  failed: {
    title: 'Your payment didn’t go through',
    body: (reason: string) => `Razorpay says: ${reason.replace(/\.?$/, '.')}`,
    next: 'We’re still holding this slot for you. Try again or use another payment method.',
  },
  dismissed: {
    title: 'You closed the checkout',
    body: 'We haven’t received a payment yet, and we’re still holding this slot for you. If you’ve just paid, wait a moment before paying again.',
  },
  unloadable: {
    title: 'The checkout didn’t load',
    body: 'You haven’t been charged. Check your connection, and that no browser extension blocks Razorpay, then try again.',
  },

  hold: {
    label: 'We’re holding this slot for',
    left: (minutes: 5 | 1) =>
      minutes === 1 ? 'One minute left to pay.' : 'Five minutes left to pay.',
    over: 'Your hold has expired.',
  },

  confirming: {
    title: 'Payment received',
    body: 'We’re confirming your session.',
    slow: 'This is taking longer than usual. You can close this page. You’ll find the result under Sessions.',
  },
  paid: {
    page: 'Booking confirmed',
    title: (mentor: string) => `You’re booked with ${mentor}`,
    mail: (address: string) => `The invite is on its way to ${address}.`,
    mailSomewhere: 'Your session page has all the details.',
    mailbox: 'Open the test mailbox',
    session: 'View session',
  },
  lapsed: {
    title: 'Your hold has expired',
    body: 'We’re no longer holding this slot for you, but it may still be available.',
    late: 'If you’ve just paid, stay on this page. If the slot is still free, we’ll confirm your session; if not, you’ll be refunded in full.',
    look: 'Check if it’s still available',
  },
  released: {
    title: 'Slot released',
    body: 'Pick another slot to book a session. If a payment still arrives, we’ll confirm this session or refund you in full.',
    look: 'Pick another slot',
  },
  refunded: {
    title: 'This slot was taken before your payment arrived',
    body: 'You’ll be refunded in full to the account you paid with. Banks take 5 to 7 working days. Pick another slot to book a session.',
    look: 'Pick another slot',
  },
  returned: {
    title: 'We’re refunding this payment',
    body: 'It didn’t confirm your session, so it’s on its way back to the account you paid with. Banks take 5 to 7 working days.',
    look: 'See the mentor’s slots',
  },
  withdrawn: {
    title: 'This session was cancelled',
    body: 'You’ll be refunded in full to the account you paid with. Banks take 5 to 7 working days. Pick another slot to book a session.',
    look: 'Pick another slot',
  },
  unconfirmed: {
    title: 'We couldn’t confirm this payment',
    again: 'Check again',
    safe: 'Please don’t pay again. If you’ve been charged, we’ll check with Razorpay, then confirm your session or refund you in full.',
  },
  free: {
    title: 'This session is free',
    body: 'There’s nothing to pay. Open your session to see the mentor’s answer.',
    session: 'View session',
  },

  open: {
    lead: 'We’re holding these slots for you. Pay to confirm them.',
    go: (price: string, mentor: string) => `Pay ${price} for your session with ${mentor}`,
    pay: (price: string) => `Pay ${price}`,
    none: 'You have no slots on hold. Pick a mentor to book a session.',
  },
  mentors: 'Find a mentor',
};
