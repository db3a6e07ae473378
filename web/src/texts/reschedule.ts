import { plural } from '../time/format';

export const reschedule = {
  ask: 'Request Reschedule',
  title: 'Request Reschedule',
  lead: (name: string) =>
    `${name} gets your request. The session keeps its time until ${name} approves another one.`,
  frequent: 'Frequent rescheduling negatively impacts your Mentor Profile Rating',
  reason: 'Why do you need another time?',
  reasonHint: (name: string, left: number) =>
    `${name} will read this. ${plural(left, 'character', 'characters')} left.`,
  reasonMissing: 'Please give a reason. One sentence is enough.',
  reasonLong: 'Please keep it to 1000 characters.',
  propose: 'Propose a new time',
  proposeHint: (name: string) => `If you propose none, ${name} chooses the time.`,
  proposeMissing: 'Choose a time, or send the request without one.',
  send: 'Send request',
  sent: 'Your request was sent.',
  tooMany: (when: string) =>
    `You have sent all requests that are allowed in one day. You can send another one ${when}.`,
  picker: {
    day: 'Day',
    dayWith: (day: string, free: number) => `${day} · ${free} free`,
    time: 'Time',
    inZone: (zone: string) => `in your zone, ${zone}`,
    later: 'Show later days',
    none: (weeks: number) => `There is no free time in the next ${weeks} weeks.`,
  },
  pending: {
    theirs: (name: string) => `${name} requests another time`,
    own: 'You requested another time',
    waiting: (name: string) =>
      `Waiting for ${name}’s answer. Until then, the session keeps its time.`,
    proposed: 'Proposed time',
    openTime: 'The request proposes no time. Choose one that suits you.',
    approve: 'Approve',
    choose: 'Choose a time',
    chooseTitle: 'Choose the new time',
    move: 'Move session',
    keep: 'Keep the original time',
  },
  history: {
    title: 'History',
    booked: 'Booked',
    requested: 'Requested',
    asked: (name: string) => `${name} requested another time`,
    you: 'You',
    states: {
      pending: 'Not answered yet',
      approved: 'Approved',
      rejected: 'Declined, original time kept',
    },
    proposed: 'Proposed:',
  },
};
