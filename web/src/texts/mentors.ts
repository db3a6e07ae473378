import { plural } from '../time/format';

export const mentors = {
  title: 'Find a mentor',
  hero: {
    title: 'An hour with a mentor who has done it',
    body: 'Choose a mentor and a time that suits you both. A paid session is confirmed the moment you pay, and you meet by video.',
  },
  search: {
    label: 'Search mentors',
    placeholder: 'Name, subject or company',
  },
  found: (count: number, more: boolean, q: string) =>
    `${more ? 'More than ' : ''}${plural(count, 'mentor', 'mentors')}${q ? ` for “${q}”` : ''}`,
  none: (q: string) => `No mentor matches “${q}”. Try other words, or fewer.`,
  empty: 'There are no mentors here yet. Please come back soon.',
  clear: 'Show all mentors',
  loadMore: 'Load more',
  free: 'Free',
  perSession: 'per session',
  at: (company: string) => `at ${company}`,
  seeTimes: 'See times',
  seeTimesOf: (name: string) => `See times of ${name}`,
  next: {
    label: 'Next free time',
    none: (days: number) => `No free time in the next ${days} days`,
    unknown: 'Free times cannot be shown right now',
  },
  length: (length: string, city: string) => `${length} · ${city} time`,
};
