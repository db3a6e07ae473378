import type { CalendarDate } from '@internationalized/date';
import { longDay, weekday } from '../time/days';
import { lengthOf, timeOf } from '../time/format';

export const slots = {
  with: (name: string) => `Choose a time with ${name}`,
  facts: { price: 'Price', length: 'Length', mentorNow: 'Mentor’s local time' },
  noMentor: {
    title: 'We could not find this mentor',
    body: 'The link may be old, or the mentor no longer offers sessions here. Choose another mentor.',
    others: 'See all mentors',
  },
  week: {
    previous: 'Previous week',
    next: 'Next week',
    today: 'This week',
  },
  view: { label: 'Show as', calendar: 'Calendar', list: 'List' },
  zones: {
    yours: (city: string, names: string) =>
      city === names ? `Times are in ${city}` : `Times are in ${city} time (${names})`,
    mentors: (city: string, names: string) => `below each, the mentor’s in ${city} (${names})`,
    both: (one: string, other: string) => `${one}, later ${other}`,
  },
  clockChange: (city: string, minutes: number, date: CalendarDate) =>
    `Clocks in ${city} go ${minutes > 0 ? 'forward' : 'back'} by ${lengthOf(Math.abs(minutes))} on ${longDay(date)}. The times shown already include this change.`,
  noneThatDay: 'No times',
  booked: 'Booked',
  notBookable: 'Not bookable',
  otherDay: (time: string, date: CalendarDate) => `${time} ${weekday(date)}`,
  slotName: (parts: {
    time: string;
    mentors?: string;
    day: string;
    zone: string;
    state?: string;
  }) =>
    [
      parts.time,
      parts.mentors && `${parts.mentors} for the mentor`,
      `${parts.day}, ${parts.zone}`,
      parts.state,
    ]
      .filter(Boolean)
      .join(', '),
  held: 'Held for you',
  heldLink: (time: string) => `${time}, held for you: continue to payment`,
  toPayment: 'Continue to payment',
  changes: {
    taken: (start: string, zone: string, date: CalendarDate) =>
      `${timeOf(start, zone)} on ${longDay(date)} was just taken.`,
    free: (start: string, zone: string, date: CalendarDate) =>
      `${timeOf(start, zone)} on ${longDay(date)} is free now.`,
    many: 'Several times in this week have changed.',
  },
  taken: (when: string) =>
    `The time you chose, ${when}, is no longer free. Nothing was booked or charged. Please choose another one.`,
  none: {
    never: (name: string) =>
      `${name} has not offered any times yet. Please come back later, or choose another mentor.`,
    empty: (name: string) => `${name} offers no times in this week.`,
    taken: 'All times in this week are taken.',
    paused: (name: string) =>
      `${name} takes no new bookings at the moment. You can see the times, but not book them.`,
    toNext: (when: string) => `Go to the next free time: ${when}`,
    later: (name: string) =>
      `${name} has no free time in the three months after this week either. Please choose another mentor.`,
  },
  summary: {
    title: 'Your session',
    choose: 'Choose a time to continue.',
    yours: 'Your time',
    mentors: 'For the mentor',
    topic: 'What would you like to talk about? (optional)',
    topicHint: 'The mentor sees this line in the calendar.',
    details: 'What should the mentor prepare? (optional)',
    tooLong: (most: number) => `Please use at most ${most} characters.`,
    pay: 'Proceed to payment',
    book: 'Book this time',
    ask: 'Request this time',
    go: 'Continue',
    effects: {
      pay: 'We hold this time for you while you pay.',
      book: 'This session is free. It is confirmed as soon as you book.',
      ask: 'This session is free. The mentor accepts or declines your request.',
    },
    ownHold: 'This time is held for you. Pay to confirm it.',
    signIn: 'You will sign in first. We keep your choice.',
    mentorOnly: 'You are signed in as a mentor. Sign in as a student to book sessions.',
  },
  refused: {
    toHolds: 'See the times held for you',
    toSessions: 'See your sessions',
    toMentors: 'See all mentors',
  },
};
