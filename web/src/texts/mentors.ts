import { plural } from '../time/format';

export const mentors = {
  title: 'Find a mentor',
  hero: {
    title: 'Book time with someone who’s done it',
    body: 'Pick a mentor and a slot that suits you. Pay, and your slot is confirmed instantly. You meet on video.',
  },
  search: {
    label: 'Search mentors',
    placeholder: 'Name, topic or company',
  },
  found: (count: number, more: boolean, q: string) =>
    `${more ? 'More than ' : ''}${plural(count, 'mentor', 'mentors')}${q ? ` for “${q}”` : ''}`,
  none: (q: string) => `No mentors match “${q}”. Try different words, or fewer.`,
  empty: 'No mentors yet. Please check back soon.',
  clear: 'Show all mentors',
  loadMore: 'Load more',
  free: 'Free',
  perSession: 'per session',
  rated: (rating: string, count: number) =>
    `Rated ${rating} of 5, ${plural(count, 'review', 'reviews')}`,
  at: (company: string) => `at ${company}`,
  seeTimes: 'See slots',
  seeTimesOf: (name: string) => `See slots with ${name}`,
  next: {
    label: 'Next available slot',
    none: (days: number) => `No slots in the next ${days} days`,
    unknown: 'We can’t show slots right now',
  },
  length: (length: string, city: string) => `${length} · mentor’s time zone: ${city}`,
};
