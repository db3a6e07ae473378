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
  },
};
