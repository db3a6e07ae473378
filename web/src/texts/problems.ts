/** Texts for errors, by the code of the services' problem documents. */
export const problems = {
  unknown: 'Something went wrong. Please try again.',
  byCode: {
    'already-paid': 'You have already paid for this time, and it is booked for you.',
    'amount-mismatch':
      'This payment’s amount does not match the session’s price. Please write to support.',
    'availability-unavailable':
      'The mentor’s times cannot be checked right now. Nothing was booked. Please try again in a moment.',
    'booking-mismatch': 'This payment belongs to another booking. Please write to support.',
    busy: 'The service is very busy. Please try again in a minute.',
    'instant-booking-disabled':
      'This mentor takes no new bookings at the moment. Please choose another mentor.',
    'mentor-not-found': 'This mentor no longer offers sessions. Please choose another mentor.',
    'new-time-required': 'Choose a new time first.',
    'not-found': 'We could not find this. It may have been removed; reload the page.',
    'not-paid': 'This session is not paid yet. Pay for it first.',
    'not-your-booking':
      'This booking belongs to another account. Sign in with the account that made it.',
    'not-yours-to-answer': 'Only the other participant can answer this request.',
    'order-not-found': 'This payment’s order is unknown. Please write to support.',
    overloaded: 'The service is very busy. Please try again in a few seconds.',
    'own-offer': 'This is your own offer. Choose another mentor to book a session.',
    'payment-not-captured': 'Razorpay has not completed the payment yet. Check again in a moment.',
    'payment-signature-invalid': 'The payment’s signature could not be verified.',
    'payments-unavailable':
      'Payments are not available right now. Nothing was booked. Please try again in a moment.',
    'person-erased': 'This account was deleted in the meantime. Nothing was booked.',
    'precondition-failed':
      'This was changed in another window a moment ago. Check it, then save again.',
    'rate-limited': 'You sent too many requests. Please wait a moment and try again.',
    'request-already-answered':
      'This request has already been answered. Reload the page to see the answer.',
    'request-timeout': 'The request took too long. Check your connection and try again.',
    'reschedule-already-pending':
      'Another request to move this session is still open. Wait for its answer first.',
    'reschedule-limit-reached':
      'You have used all requests to move this session. Its time stays as it is.',
    'session-not-joinable': 'This session can no longer be joined.',
    'session-not-reschedulable': 'This session can no longer be moved.',
    'session-over': 'This session is over.',
    'slot-lost-refunded':
      'This time was taken before your payment arrived. We refund you in full; please choose another time.',
    'slot-not-offered': 'This time is no longer offered. Please choose another one.',
    'slot-taken': 'Another student has just taken this time. Please choose another one.',
    'student-busy': 'You have another session at that time. Please choose another one.',
    'too-early': 'The meeting room is not open yet. It opens 15 minutes before the session.',
    'too-many-free-sessions':
      'You already have three free sessions with this mentor. Book the next one after the first.',
    'too-many-holds':
      'Three times are already held for you. Pay for one of them or release one first.',
    unauthenticated: 'Please sign in again.',
    unavailable: 'This is not available right now. Please try again in a moment.',
    unreachable: 'Aureeture cannot be reached right now. Check your connection and try again.',
    'verification-expired': 'This link has expired. You will get a new one with your next mail.',
    'verification-unknown': 'This link is not complete. Copy the whole address from the mail.',
    'week-full':
      'The mentor takes no more sessions in this week. Please choose a time in another week.',
  },
};
