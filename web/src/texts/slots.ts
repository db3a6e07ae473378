import type { CalendarDate } from '@internationalized/date';
import { longDay } from '../time/days';
import { lengthOf, timeOf } from '../time/format';

export const slots = {
  with: (name: string) => `Pick a slot with ${name}`,
  profile: 'View profile',
  facts: { price: 'Price', length: 'Length', mentorNow: 'Mentor’s local time' },
  noMentor: {
    title: 'We couldn’t find this mentor',
    body: 'The link may be outdated, or this mentor no longer offers sessions.',
    others: 'See all mentors',
  },
  week: {
    previous: 'Previous week',
    next: 'Next week',
    today: 'This week',
  },
  view: { label: 'Show as', calendar: 'Calendar', list: 'List' },
  zones: {
    both: (one: string, other: string) => `${one}, later ${other}`,
  },
  clockChange: (city: string, minutes: number, date: CalendarDate) =>
    `Clocks in ${city} go ${minutes > 0 ? 'forward' : 'back'} by ${lengthOf(Math.abs(minutes))} on ${longDay(date)}. The times shown already account for this.`,
  noneThatDay: 'No slots',
  booked: 'Booked',
  notBookable: 'Unavailable',
  slotName: (parts: { time: string; day: string; zone: string; state?: string }) =>
    [parts.time, `${parts.day}, ${parts.zone}`, parts.state].filter(Boolean).join(', '),
  held: 'Held for you',
  toPayment: 'Continue to payment',
  changes: {
    taken: (start: string, zone: string, date: CalendarDate) =>
      `${timeOf(start, zone)} on ${longDay(date)} was just taken.`,
    free: (start: string, zone: string, date: CalendarDate) =>
      `${timeOf(start, zone)} on ${longDay(date)} just opened up.`,
    many: 'Several slots this week have changed.',
  },
  taken: (when: string) =>
    `The slot you picked, ${when}, is no longer available. Please pick another one.`,
  none: {
    never: (name: string) =>
      `${name} hasn’t added any slots yet. Check back later, or pick another mentor.`,
    empty: (name: string) => `${name} isn’t available this week.`,
    taken: 'Fully booked this week.',
    paused: (name: string) =>
      `${name} isn’t taking bookings right now. You can see the slots, but not book them.`,
    toNext: (when: string) => `Go to the next available slot: ${when}`,
    later: (name: string) => `${name} has no later slots either. Please pick another mentor.`,
  },
  summary: {
    title: 'Your session',
    choose: 'Pick a time to continue',
    yours: 'Your time',
    mentors: 'Mentor’s time',
    topic: 'What would you like to talk about? (optional)',
    topicHint: 'Shown to your mentor as the session title.',
    details: 'Anything your mentor should read beforehand? (optional)',
    tooLong: (most: number) => `Please use ${most} characters or fewer.`,
    pay: 'Proceed to payment',
    book: 'Book this slot',
    ask: 'Request this slot',
    go: 'Continue',
    effects: {
      pay: 'We’ll hold this slot for you while you pay.',
      book: 'This session is free and confirmed as soon as you book.',
      ask: 'This session is free. The mentor will accept or decline your request.',
    },
    ownHold: 'We’re holding this slot for you. Pay to confirm it.',
    signIn: 'You’ll sign in first. We’ll keep your choice.',
    mentorOnly: 'Only students can book sessions. Switch to a student account to book.',
  },
  refused: {
    toHolds: 'See your slots on hold',
    toSessions: 'See your sessions',
    toMentors: 'See all mentors',
  },
};
