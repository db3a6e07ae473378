/** Texts for errors, by the code of the services' problem documents. */
export const problems = {
  unknown: 'Something went wrong. Please try again.',
  byCode: {
    'already-paid': 'You’ve already paid for this slot. It’s yours.',
    'amount-mismatch': 'This payment doesn’t match the session’s price. Please contact support.',
    'availability-unavailable':
      'We can’t check free slots right now. Nothing was changed. Please try again in a moment.',
    'booking-mismatch': 'This payment belongs to another booking. Please contact support.',
    busy: 'We’re very busy right now. Please try again in a minute.',
    'instant-booking-disabled':
      'This mentor isn’t taking bookings right now. Please pick another mentor.',
    'mentor-not-found': 'This mentor no longer offers sessions. Please pick another mentor.',
    'new-time-required': 'Pick a new time first.',
    'not-found': 'We couldn’t find this. It may have been removed. Try reloading the page.',
    'not-paid': 'This session hasn’t been paid yet. Pay for it first.',
    'not-your-booking':
      'This booking belongs to another account. Switch to the account that made it.',
    'not-yours-to-answer': 'Only the other person can answer this request.',
    'order-not-found': 'We couldn’t find this order. Please contact support.',
    overloaded: 'We’re very busy right now. Please try again in a few seconds.',
    'own-offer': 'You can’t book a session with yourself. Pick another mentor.',
    'payment-not-captured': 'Razorpay hasn’t completed the payment yet. Check again in a moment.',
    'payment-signature-invalid': 'We couldn’t verify this payment.',
    'payments-unavailable':
      'Payments aren’t available right now. Nothing was booked. Please try again in a moment.',
    'person-erased': 'This person’s data was deleted, so this can’t be done.',
    'photo-not-readable': 'We can’t read this file. Please choose a JPEG or PNG picture.',
    'photo-too-large':
      'This picture has too many pixels. Please choose a smaller one, of up to 16 megapixels.',
    'precondition-failed': 'This was just changed in another window. Check it, then save again.',
    'rate-limited': 'Too many requests. Please wait a moment and try again.',
    'request-already-answered':
      'This request has already been answered or has expired. Reload the page to see where it stands.',
    'request-timeout': 'That took too long. Check your connection and try again.',
    'reschedule-already-pending':
      'There’s already a request to move this session. It needs an answer first.',
    'reschedule-limit-reached':
      'You can’t ask to move this session again. It stays at its current time.',
    'review-already-answered': 'You’ve already answered this review.',
    'review-fixed': 'This review can no longer be changed.',
    'review-not-found': 'This review is gone. Reload the page.',
    'session-not-completed': 'You can review this session once it’s completed.',
    'session-not-joinable': 'This session can no longer be joined.',
    'session-not-reschedulable': 'This session can no longer be moved.',
    'session-over': 'This session is over.',
    'slug-limit-reached':
      'You’ve used all 10 addresses that a page can have. Keep the current one, or go back to an earlier one.',
    'slot-lost-refunded':
      'This slot was taken before your payment arrived. You’ll be refunded in full. Please pick another slot.',
    'slot-not-offered': 'This slot is no longer available. Please pick another one.',
    'slot-taken': 'This slot was just booked. Please pick another one.',
    'student-busy': 'You have another session at that time. Please pick another slot.',
    'too-early': 'The room isn’t open yet. It opens 15 minutes before the session.',
    'too-many-free-sessions':
      'You already have three free sessions booked with this mentor. Book the next one after the first has taken place.',
    'too-many-holds':
      'You already have three unpaid slots or unanswered requests. Pay for one, release one or wait for an answer first.',
    unauthenticated: 'Please sign in again.',
    unavailable: 'This isn’t available right now. Please try again in a moment.',
    unreachable: 'We can’t reach Aureeture. Check your connection and try again.',
    'verification-expired':
      'This link has expired. We’ll send a new one when there’s news about a session.',
    'verification-unknown': 'This link is incomplete. Copy the whole address from the email.',
    'week-full': 'That week is fully booked. Please pick a slot in another week.',
  },
};
