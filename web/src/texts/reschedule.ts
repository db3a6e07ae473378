import { plural } from '../time/format';

export const reschedule = {
  ask: 'Request Reschedule',
  title: 'Request Reschedule',
  lead: (name: string) =>
    `We’ll ask ${name}. Your session keeps its time until ${name} approves a new one.`,
  frequent: 'Frequent rescheduling negatively impacts your Mentor Profile Rating',
  reason: 'Why do you need another time?',
  reasonHint: (name: string, left: number) =>
    `${name} will read this. ${plural(left, 'character', 'characters')} left.`,
  reasonMissing: 'Please add a short reason.',
  reasonLong: 'Please use 1,000 characters or fewer.',
  propose: 'Propose a new time',
  proposeHint: (name: string) => `Or let ${name} choose.`,
  proposeMissing: 'Pick a time, or send the request without one.',
  send: 'Send request',
  sent: 'Request sent.',
  tooMany: (when: string) =>
    `You’ve reached today’s limit for requests. You can send another one ${when}.`,
  picker: {
    day: 'Day',
    dayWith: (day: string, free: number) => `${day} · ${free} free`,
    time: 'Time',
    inZone: (zone: string) => `in your time zone, ${zone}`,
    later: 'Show more dates',
    none: (weeks: number) => `No free slots in the next ${weeks} weeks.`,
  },
  pending: {
    theirs: (name: string) => `${name} asked for a new time`,
    own: 'You requested a new time',
    waiting: (name: string) =>
      `Waiting for ${name}’s answer. Until then, your session keeps its time.`,
    proposed: 'Proposed time',
    openTime: 'No time was proposed. Pick one that suits you.',
    approve: 'Approve',
    choose: 'Pick a time',
    chooseTitle: 'Pick the new time',
    move: 'Move session',
    keep: 'Decline, keep current time',
  },
  history: {
    title: 'History',
    booked: 'Booked',
    requested: 'Requested',
    asked: (name: string) => `${name} requested a new time`,
    you: 'You',
    states: {
      pending: 'Not answered yet',
      approved: 'Approved',
      rejected: 'Not approved, time kept',
    },
    proposed: 'Proposed:',
  },
};
