export const student = {
  title: 'Overview',
  lead: (name: string) => `Hi ${name}, good to see you.`,
  findMentor: 'Find a mentor',
  bookAgain: (name: string) => `Book ${name} again`,
  booked: {
    title: 'Your session is booked',
    mail: (address: string) => `The invite is on its way to ${address}.`,
    mailSomewhere: 'Your session page has all the details.',
  },
  holds: 'Complete your payment',
  questions: 'Waiting for your answer',
  next: {
    title: 'Next session',
    starts: (when: string) => `Starts ${when}`,
    now: 'In progress',
    details: 'Details',
    all: 'All sessions',
    none: 'No upcoming sessions. Pick a mentor to book one.',
  },
  recent: {
    title: 'Recent sessions',
    all: 'All past sessions',
    none: 'Your past sessions will appear here.',
  },
};
