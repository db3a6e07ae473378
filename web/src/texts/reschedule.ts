import { plural } from '../time/format';

export const reschedule = {
  ask: 'Request Reschedule',
  title: 'Request Reschedule',
  lead: (name: string) => `${name} is asked. Until the answer comes, the original time stays.`,
  frequent: 'Frequent rescheduling negatively impacts your Mentor Profile Rating',
  reason: 'Why do you need another time?',
  reasonHint: (name: string, left: number) =>
    `${name} will read this. ${plural(left, 'character', 'characters')} left.`,
  reasonMissing: 'Please say why; a sentence is enough.',
  reasonLong: 'Please keep it to 1000 characters.',
  propose: 'Propose a new time',
  proposeHint: (name: string) => `Without one, ${name} picks a time.`,
  proposeMissing: 'Pick a time, or ask without one.',
  send: 'Send request',
  sent: 'Your request was sent.',
  tooMany: (when: string) =>
    `You have asked to move sessions as often as one day allows. You can ask again ${when}.`,
  picker: {
    day: 'Day',
    dayWith: (day: string, free: number) => `${day} · ${free} free`,
    time: 'Time',
    inZone: (zone: string) => `in your zone, ${zone}`,
    later: 'Show later days too',
    none: (weeks: number) => `There is no free time in the next ${weeks} weeks.`,
  },
  pending: {
    theirs: (name: string) => `${name} asks for another time`,
    own: 'You asked for another time',
    waiting: (name: string) => `Waiting for ${name}’s answer; until then the original time stays.`,
    proposed: 'Proposed time',
    openTime: 'No time was proposed: choose one that suits you.',
    approve: 'Approve',
    choose: 'Choose a time',
    chooseTitle: 'Choose the new time',
    move: 'Move session',
    keep: 'Keep the original time',
  },
  history: {
    title: 'History',
    booked: 'Booked',
    asked: (name: string) => `${name} asked for another time`,
    you: 'You',
    states: {
      pending: 'Not answered yet',
      approved: 'Approved',
      rejected: 'The original time stayed',
    },
    proposed: 'Proposed:',
  },
};
