import type { CalendarDate } from '@internationalized/date';
import { longDay, weekday } from '../time/days';
import { lengthOf, timeOf } from '../time/format';

export const slots = {
  with: (name: string) => `Pick a time with ${name}`,
  facts: { price: 'Price', length: 'Length', mentorNow: 'Mentor’s clock now' },
  noMentor: {
    title: 'We could not find this mentor',
    body: 'The link may be old, or the mentor no longer offers sessions here.',
    others: 'See all mentors',
  },
  week: {
    previous: 'Previous week',
    next: 'Next week',
    today: 'This week',
  },
  view: { label: 'Show as', calendar: 'Calendar', list: 'List' },
  zones: {
    yours: (city: string, names: string) => `Times are in ${city} time (${names})`,
    mentors: (city: string, names: string) => `below each, the mentor’s in ${city} (${names})`,
    both: (one: string, other: string) => `${one}, later ${other}`,
  },
  clockChange: (city: string, minutes: number, date: CalendarDate) =>
    `Clocks in ${city} go ${minutes > 0 ? 'forward' : 'back'} by ${lengthOf(Math.abs(minutes))} on ${longDay(date)}. The times shown already take that into account.`,
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
  news: {
    taken: (start: string, zone: string, date: CalendarDate) =>
      `${timeOf(start, zone)} on ${longDay(date)} was just taken.`,
    free: (start: string, zone: string, date: CalendarDate) =>
      `${timeOf(start, zone)} on ${longDay(date)} is free now.`,
    many: 'Several times of this week have changed.',
  },
  lost: (when: string) =>
    `The time you chose, ${when}, is no longer free. Nothing was booked or charged. Please choose another one.`,
  none: {
    never: (name: string) => `${name} has not opened any times yet. Please look in again later.`,
    empty: (name: string) => `${name} has no times in this week.`,
    taken: 'Every time of this week is taken.',
    paused: (name: string) =>
      `${name} takes no new bookings at the moment. The times are shown for when that changes.`,
    toNext: (when: string) => `Go to the next free time: ${when}`,
    later: (name: string) =>
      `${name} has no free time in the three months after this week either. Another mentor may have one.`,
  },
  summary: {
    title: 'Your session',
    choose: 'Choose a time to go on.',
    yours: 'Your time',
    mentors: 'For the mentor',
    topic: 'What would you like to talk about? (optional)',
    topicHint: 'A line that the mentor sees in the calendar.',
    details: 'Anything to prepare? (optional)',
    tooLong: (most: number) => `Please use at most ${most} characters.`,
    pay: 'Proceed to payment',
    ask: 'Ask for this time',
    go: 'Continue',
    held: 'We hold this time for you while you pay.',
    yoursAlready: 'This time is held for you and waits for your payment.',
    asks: 'This session is free. The mentor answers your request first.',
    signIn: 'You will be asked to sign in first. Your choice is kept.',
    mentorOnly: 'You are signed in as a mentor. Only students book sessions.',
  },
  refused: {
    toHolds: 'See the times held for you',
    toSessions: 'See your sessions',
    toMentors: 'See all mentors',
  },
};
