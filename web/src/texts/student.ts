export const student = {
  title: 'Overview',
  lead: (name: string) => `Good to see you, ${name}.`,
  findMentor: 'Find a mentor',
  bookAgain: (name: string) => `Book ${name} again`,
  holds: 'Finish paying',
  questions: 'Waiting for your answer',
  next: {
    title: 'Next session',
    starts: (when: string) => `Starts ${when}`,
    now: 'Happening now',
    details: 'Details',
    all: 'All sessions',
    none: 'Nothing planned yet. Pick a mentor and a time that suits you both.',
  },
  recent: {
    title: 'Recent sessions',
    all: 'All past sessions',
    none: 'Sessions you have had will be kept here.',
  },
};
