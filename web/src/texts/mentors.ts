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
  filters: {
    label: 'Filter mentors',
    more: 'More filters',
    times: {
      today: 'Today',
      'this-week': 'This week',
      weekends: 'Weekends',
      evenings: 'Evenings',
    },
    price: (least = '0', most = '', currency = '') =>
      `${currency} ${least}${most ? `–${most}` : ' and up'}`,
    remove: (filter: string) => `Remove filter: ${filter}`,
    sort: 'Sort by',
    sorts: { name: 'Name', next: 'Next slot', price: 'Price', rating: 'Rating' },
  },
  found: (count: number, q: string) =>
    `${plural(count, 'mentor', 'mentors')}${q ? ` for “${q}”` : ''}`,
  similar: (count: number, q: string) =>
    `No exact match for “${q}”. ${plural(count, 'close match', 'close matches')}`,
  none: (q: string) =>
    q
      ? `No mentors match “${q}”. Try different words, or fewer filters.`
      : 'No mentors match these filters. Try fewer.',
  empty: 'No mentors yet. Please check back soon.',
  clear: 'Show all mentors',
  loadMore: 'Load more',
  free: 'Free',
  new: 'New',
  perSession: 'per session',
  rated: (rating: string, count: number) =>
    `Rated ${rating} of 5, ${plural(count, 'review', 'reviews')}`,
  at: (company: string) => `at ${company}`,
  seeTimes: 'See slots',
  seeTimesOf: (name: string) => `See slots with ${name}`,
  next: {
    label: 'Next available slot',
    none: 'No open slots right now',
  },
  zone: (city: string) => `mentor’s time zone: ${city}`,
};
