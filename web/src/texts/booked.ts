import { plural } from '../time/format';

/** Of changed hours over booked sessions alone. */
export const booked = {
  title: (count: number) =>
    `${plural(count, 'session is', 'sessions are')} booked outside your new hours`,
  body: 'They stay booked. If you can’t make one, ask the student for another time.',
  list: 'Booked sessions',
  ask: 'Ask for another time',
  askOf: (student: string) => `Ask for another time: session with ${student} (opens in a new tab)`,
  back: 'Back to editing',
  save: 'Save and keep sessions',
  unchecked: {
    title: 'We can’t check your booked sessions',
    body: 'Some sessions may be outside your new hours. If you save now, they stay booked.',
    save: 'Save anyway',
  },
};
