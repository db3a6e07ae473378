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
    title: 'Pay, and the time is yours',
    body: 'The session is confirmed as soon as you have paid. There is nothing to wait for.',
    pay: (price: string) => `Pay ${price} with Razorpay`,
    paying: 'Razorpay is open',
    letGo: 'Let this time go',
    safe: 'You pay at Razorpay. We never see your card or account.',
    reopened:
      'We have not heard of a payment for this time yet. If you have just paid, wait a moment before you pay again.',
  },
  failed: {
    title: 'The payment did not go through',
    body: (reason: string) => `Razorpay says: ${reason.replace(/\.?$/, '.')}`,
    next: 'You can try again, also in another way; the time is still held for you.',
  },
  dismissed: {
    title: 'You closed the checkout',
    body: 'Nothing was charged. The time is still held for you.',
  },
  unloadable: {
    title: 'The checkout did not load',
    body: 'Nothing was charged. Check your connection, or whether something in your browser blocks Razorpay, and try again.',
  },

  hold: {
    label: 'Held for you for',
    left: (minutes: 5 | 1) =>
      minutes === 1 ? 'One minute left to pay.' : 'Five minutes left to pay.',
    over: 'The time to pay is over.',
  },

  confirming: {
    title: 'Your payment went through',
    body: 'We are confirming the session.',
    slow: 'Confirming takes longer than usual. You can close this page: the session is confirmed without it, and a mail tells you.',
  },
  paid: {
    title: (mentor: string) => `You are booked with ${mentor}`,
    mail: (address: string) => `A mail with the invite goes to ${address}.`,
    mailSomewhere: 'A mail with the invite is on its way.',
    mailbox: 'Read the mails of this system',
    session: 'Go to your session',
  },
  lapsed: {
    title: 'The time to pay is over',
    body: 'The mentor’s time is no longer held for you, but it may still be free.',
    late: 'If you have just paid, stay here for a moment: the session is confirmed if the time is still free, and you get all of it back if it is not.',
    look: 'See whether it is still free',
  },
  released: {
    title: 'You let this time go',
    body: 'Nothing was charged.',
    look: 'Pick another time',
  },
  refunded: {
    title: 'This time was gone before your payment arrived',
    body: 'You get all of your money back, to where it came from. Banks take up to a week for it.',
    look: 'Pick another time',
  },
  returned: {
    title: 'This payment is refunded',
    body: 'It goes back to where it came from, and it did not confirm the session. Banks take up to a week for it.',
    look: 'See the mentor’s times',
  },
  withdrawn: {
    title: 'This session was cancelled',
    body: 'You get all of your money back, to where it came from. Banks take up to a week for it.',
    look: 'Pick another time',
  },
  unconfirmed: {
    title: 'We could not confirm this payment',
    again: 'Ask again',
    safe: 'If money has left your account, it is not lost: we ask Razorpay ourselves, and it becomes your session or comes back in full.',
  },
  free: {
    title: 'This session is free',
    body: 'There is nothing to pay.',
    session: 'Go to your session',
  },
  questions: 'Questions? Write to',

  open: {
    lead: 'These times wait for your payment.',
    go: (price: string, mentor: string) => `Pay ${price} for the session with ${mentor}`,
    pay: (price: string) => `Pay ${price}`,
    none: 'You hold no time that waits for a payment.',
  },
  mentors: 'Find a mentor',
};
