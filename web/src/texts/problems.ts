/** Refusals in our words, by the code of the services' problem documents. */
export const problems = {
  unknown: 'Something went wrong. Please try again.',
  byCode: {
    unreachable: 'We cannot be reached right now. Check your connection and try again.',
    unavailable: 'This is not available for a moment. Please try again shortly.',
    unauthenticated: 'Please sign in again.',
    'rate-limited': 'That was a little fast. Please wait a moment and try again.',
    'not-found': 'We could not find that.',
    'not-paid': 'This session is not paid yet.',
    'session-not-joinable': 'This session cannot be joined any more.',
    'session-over': 'This session is over.',
    'too-early': 'The room is not open yet.',
    'already-paid': 'This time is paid for already, and it is yours.',
    'amount-mismatch': 'The payment is not of the session’s price.',
    'booking-mismatch': 'The payment belongs to another booking.',
    'not-your-booking': 'This booking is somebody else’s. Are you signed in as the right person?',
    'order-not-found': 'We do not know the order of this payment.',
    'payment-not-captured': 'Razorpay has not completed the payment yet.',
    'payment-signature-invalid': 'What the checkout told us could not be verified.',
    'slot-lost-refunded':
      'This time was taken before your payment arrived; you get all of your money back.',
  },
};
