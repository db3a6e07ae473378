export const payment = {
  title: 'Payment',
  description: (mentor: string) => `Session with ${mentor}`,

  summary: {
    with: 'Your session with',
    minute: 'minute',
    minutes: 'minutes',
    about: 'About',
  },

  payable: {
    title: 'Pay to confirm your session',
    body: 'The session is confirmed as soon as you have paid.',
    pay: (price: string) => `Pay ${price} with Razorpay`,
    paying: 'Razorpay is open',
    release: 'Release this time',
    safe: 'Razorpay processes the payment. We never see your card or account details.',
    reopened:
      'We have not received a payment for this time yet. If you have just paid, wait a moment before you pay again.',
  },
  failed: {
    title: 'The payment did not go through',
    body: (reason: string) => `Razorpay says: ${reason.replace(/\.?$/, '.')}`,
    next: 'The time is still held for you. Try again, or choose another payment method.',
  },
  dismissed: {
    title: 'You closed the checkout',
    body: 'You have not been charged, and the time is still held for you. Pay to confirm the session.',
  },
  unloadable: {
    title: 'The checkout did not load',
    body: 'You have not been charged. Check your connection and that no browser extension blocks Razorpay, then try again.',
  },

  hold: {
    label: 'Held for you for',
    left: (minutes: 5 | 1) =>
      minutes === 1 ? 'One minute left to pay.' : 'Five minutes left to pay.',
    over: 'The time to pay has run out.',
  },

  confirming: {
    title: 'Your payment went through',
    body: 'We are confirming the session.',
    slow: 'The confirmation takes longer than usual. You can close this page; we will confirm the session and send you a mail.',
  },
  paid: {
    title: (mentor: string) => `You are booked with ${mentor}`,
    mail: (address: string) => `A mail with the invite goes to ${address}.`,
    mailSomewhere: 'A mail with the invite is on its way.',
    mailbox: 'Read the mails of this system',
    session: 'Go to your session',
  },
  lapsed: {
    title: 'The time to pay has run out',
    body: 'This time is no longer held for you. It may still be free; look at the mentor’s times.',
    late: 'If you have just paid, wait on this page: we confirm the session if the time is still free, and refund you in full if it is not.',
    look: 'See whether it is still free',
  },
  released: {
    title: 'You released this time',
    body: 'You have not been charged. Choose another time to book a session.',
    look: 'Choose another time',
  },
  refunded: {
    title: 'This time was taken before your payment arrived',
    body: 'We refund you in full, to the account you paid with. Banks take up to a week. Choose another time to book a session.',
    look: 'Choose another time',
  },
  returned: {
    title: 'We refund this payment',
    body: 'This payment did not confirm the session. It goes back to the account you paid with; banks take up to a week.',
    look: 'See the mentor’s times',
  },
  withdrawn: {
    title: 'This session was cancelled',
    body: 'We refund you in full, to the account you paid with. Banks take up to a week. Choose another time to book a session.',
    look: 'Choose another time',
  },
  unconfirmed: {
    title: 'We could not confirm this payment',
    again: 'Check again',
    safe: 'Do not pay again. If you have been charged, we check with Razorpay, and then confirm your session or refund you in full.',
  },
  free: {
    title: 'This session is free',
    body: 'You do not have to pay. Go to your session to see the mentor’s answer.',
    session: 'Go to your session',
  },
  questions: 'Questions? Write to',

  open: {
    lead: 'These times are held for you. Pay to confirm them.',
    go: (price: string, mentor: string) => `Pay ${price} for the session with ${mentor}`,
    pay: (price: string) => `Pay ${price}`,
    none: 'No time is held for you. Choose a mentor to book a session.',
  },
  mentors: 'Find a mentor',
};
