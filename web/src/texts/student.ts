export const student = {
  title: 'Overview',
  lead: (name: string) => `Good to see you, ${name}.`,
  findMentor: 'Find a mentor',
  bookAgain: (name: string) => `Book ${name} again`,
  booked: {
    title: 'Your session is booked',
    mail: (address: string) => `A mail with the invite goes to ${address}.`,
    mailSomewhere: 'A mail with the invite is on its way.',
  },
  holds: 'Complete your payment',
  questions: 'Waiting for your answer',
  next: {
    title: 'Next session',
    starts: (when: string) => `Starts ${when}`,
    now: 'In progress',
    details: 'Details',
    all: 'All sessions',
    none: 'No upcoming sessions. Choose a mentor and a time that suits you both.',
  },
  recent: {
    title: 'Recent sessions',
    all: 'All past sessions',
    none: 'Your past sessions will appear here.',
  },
};
