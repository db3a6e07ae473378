export const sessions = {
  title: 'Sessions',
  tabs: { upcoming: 'Upcoming', past: 'Past' },
  count: (loaded: number, more: boolean) => (more ? `${loaded}+` : `${loaded}`),
  loadMore: 'Load more',
  empty: {
    student: {
      upcoming: 'No sessions ahead. Pick a mentor and a time that suits you both.',
      past: 'Sessions you have had will be kept here.',
    },
    mentor: {
      upcoming: 'No sessions ahead. Students book from the times you offer.',
      past: 'Sessions you have held will be kept here.',
    },
  },
  standing: {
    confirmed: 'Confirmed',
    ongoing: 'Happening now',
    over: 'Over',
    completed: 'Completed',
    toPay: 'Not paid yet',
    yourAnswer: 'Needs your answer',
    theirAnswer: 'Waiting for an answer',
    refunded: 'Refunded',
    declined: 'Declined',
    cancelled: 'Cancelled',
  },
  with: (name: string) => `with ${name}`,
  answer: 'Answer',
  back: 'All sessions',
  none: {
    title: 'We cannot find this session',
    body: 'The link may be mistyped, or the session belongs to somebody else.',
  },
  details: {
    when: 'When',
    mentorsTime: (name: string, city: string) => `For ${name}, in ${city}`,
    mentor: 'Mentor',
    student: 'Student',
    about: 'About',
    price: 'Price',
    free: 'Free',
    payment: { pending: 'Not paid', paid: 'Paid', refunded: 'Refunded' },
    place: 'Where',
    providers: { calendly: 'Online, in the room Calendly made', jitsi: 'Online, on Jitsi' },
    placeComing: 'Online. The link is being made and will appear here.',
  },
  ended: {
    declined: (name: string) => `${name} declined this session. Nothing was charged.`,
    'slot-lost':
      'The payment arrived after the time was gone. It was refunded in full; banks take 5 to 7 working days.',
    refunded: 'This session was called off and refunded in full; banks take 5 to 7 working days.',
    other: 'This session will not take place.',
    contact: 'Questions? Write to',
  },
  join: {
    join: 'Join session',
    opens: (time: string) => `Opens 15 minutes before, at ${time}`,
    openAgain: 'Room did not open? Open it here.',
    notReady: 'The meeting link is not ready yet. Please try again in a moment.',
  },
  calendar: 'Add to calendar',
  warnings: {
    'email-delivery-failed':
      'An e-mail about this session could not be delivered. Everything in it is on this page.',
  },
};
