import { number } from '../time/format';

export const sessions = {
  title: 'Sessions',
  tabs: { upcoming: 'Upcoming', past: 'Past' },
  count: (loaded: number, more: boolean) => `${number(loaded)}${more ? '+' : ''}`,
  loadMore: 'Load more',
  empty: {
    student: {
      upcoming: 'No upcoming sessions. Pick a mentor to book one.',
      past: 'Your past sessions will appear here.',
    },
    mentor: {
      upcoming: 'No upcoming sessions. New bookings will appear here.',
      past: 'Your past sessions will appear here.',
    },
  },
  phase: {
    confirmed: 'Confirmed',
    ongoing: 'In progress',
    over: 'Ended',
    completed: 'Completed',
    toPay: 'Not paid yet',
    yourAnswer: 'Needs your answer',
    theirAnswer: { mentor: 'Waiting for the student', student: 'Waiting for your mentor' },
    refunded: 'Refunded',
    declined: 'Declined',
    cancelled: 'Cancelled',
  },
  with: (name: string) => `with ${name}`,
  answer: 'Answer',
  back: 'All sessions',
  none: {
    title: 'We couldn’t find this session',
    body: 'The link may be mistyped, or the session belongs to another account. Try your list of sessions.',
  },
  details: {
    when: 'When',
    mentorsTime: (name: string, city: string) => `${name}’s time (${city}):`,
    mentor: 'Mentor',
    student: 'Student',
    about: 'About',
    recording: 'Recording',
    watch: 'Watch the recording',
    feedback: 'Feedback from your mentor',
    price: 'Price',
    free: 'Free',
    payment: { pending: 'Not paid', paid: 'Paid', refunded: 'Refunded' },
    place: 'Where',
    providers: { calendly: 'Video call (Calendly)', jitsi: 'Video call (Jitsi)' },
    placeComing: 'Video call. The link will appear here in a moment.',
    placeOnceAccepted: 'Video call. The link will appear here once the request is accepted.',
  },
  support: 'Questions? Contact',
  ended: {
    declined: (name: string) => `${name} declined this session. You haven’t been charged.`,
    'slot-lost':
      'The payment arrived after the slot was taken, so we’re refunding it in full. Banks take 5 to 7 working days.',
    refunded:
      'This session was cancelled, and the payment is being refunded in full. Banks take 5 to 7 working days.',
    other: 'This session won’t take place.',
  },
  join: {
    join: 'Join session',
    opens: (time: string) => `Opens 15 minutes before the start, at ${time}`,
    openAgain: 'Didn’t open? Open the room',
    notReady: 'The meeting link isn’t ready yet. Please try again in a moment.',
  },
  calendar: 'Add to calendar',
  copy: { copy: 'Copy link', copied: 'Copied' },
  subscription: {
    title: 'Sync with your calendar',
    body: 'See all your sessions in Google, Apple or Outlook Calendar, always up to date.',
    create: 'Create link',
    address: 'Your calendar link',
    shownOnce:
      'Copy the link now, as we only show it once. Anyone with the link can see your sessions.',
    since: (day: string) => `Your link has been active since ${day}. We only show it once.`,
    replace: 'Create new link',
    revoke: 'Revoke link',
  },
  warnings: {
    'email-delivery-failed':
      'We couldn’t deliver an email about this session. Please check the details here.',
  },
};
