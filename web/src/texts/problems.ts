/** Refusals in our words, by the code of the services' problem documents. */
export const problems = {
  unknown: 'Something went wrong. Please try again.',
  byCode: {
    'already-paid': 'This time is paid for already, and it is yours.',
    'amount-mismatch': 'The payment is not of the session’s price.',
    'availability-unavailable':
      'The mentor’s times cannot be checked right now. Nothing was booked; please try again in a moment.',
    'booking-mismatch': 'The payment belongs to another booking.',
    busy: 'Very many people are here at the moment. Please try again shortly.',
    'instant-booking-disabled': 'This mentor takes no new bookings at the moment.',
    'mentor-not-found': 'This mentor no longer offers sessions here.',
    'new-time-required': 'Choose the new time first.',
    'not-found': 'We could not find that.',
    'not-paid': 'This session is not paid yet.',
    'not-your-booking': 'This booking is somebody else’s. Are you signed in as the right person?',
    'not-yours-to-answer': 'Only the other person can answer this request.',
    'order-not-found': 'We do not know the order of this payment.',
    overloaded: 'Many people ask for this at the moment. Please try again in a few seconds.',
    'own-offer': 'This is your own offer; you cannot book a session with yourself.',
    'payment-not-captured': 'Razorpay has not completed the payment yet.',
    'payment-signature-invalid': 'What the checkout told us could not be verified.',
    'payments-unavailable':
      'Payments cannot be taken right now. Nothing was booked; please try again in a moment.',
    'person-erased': 'This person’s data was erased in the meantime. Nothing was booked.',
    'precondition-failed': 'This was changed elsewhere a moment ago. Have a look, and save again.',
    'rate-limited': 'That was a little fast. Please wait a moment and try again.',
    'request-already-answered': 'This request was answered already.',
    'request-timeout': 'Your connection was too slow. Please try again.',
    'reschedule-already-pending': 'A request for another time is waiting for an answer already.',
    'reschedule-limit-reached':
      'This session was asked to be moved as often as it can be. The time stays as it is.',
    'session-not-joinable': 'This session cannot be joined any more.',
    'session-not-reschedulable': 'This session cannot be moved any more.',
    'session-over': 'This session is over.',
    'slot-lost-refunded':
      'This time was gone before your payment arrived; you get all of your money back.',
    'slot-not-offered': 'This time is not offered any more. Please choose another.',
    'slot-taken': 'Somebody was faster: this time is taken. Please choose another.',
    'student-busy': 'There is another session at that time. Please choose another.',
    'too-early': 'The room is not open yet.',
    'too-many-holds':
      'Three times are held for you already. Pay for one of them or let one go first.',
    unauthenticated: 'Please sign in again.',
    unavailable: 'This is not available for a moment. Please try again shortly.',
    unreachable: 'We cannot be reached right now. Check your connection and try again.',
    'verification-expired':
      'This link has expired. The next mail that is waiting for you brings a new one.',
    'verification-unknown': 'This link is not complete. Copy the whole address from the mail.',
    'week-full': 'The mentor’s week is full. Please choose a time in another week.',
  },
};
