/** What the address of the list of mentors can say, beside the words. */
export const TIMES = ['today', 'this-week', 'weekends', 'evenings'] as const;
export const SORTS = ['name', 'next', 'price', 'rating'] as const;

type Time = (typeof TIMES)[number];
type Sort = (typeof SORTS)[number];

export interface MentorFilters {
  available?: Time;
  free?: 'true';
  language?: string;
  skill?: string;
  currency?: string;
  minPrice?: string;
  maxPrice?: string;
  sort?: Sort;
}

const TEXTS = ['language', 'skill', 'currency', 'minPrice', 'maxPrice'] as const;

/** The filters of an address; what it cannot mean is left out. */
export function filtersOf(params: URLSearchParams): MentorFilters {
  const filters: MentorFilters = {};
  const [available, sort] = [params.get('available'), params.get('sort')];
  filters.available = TIMES.find((time) => time === available);
  filters.sort = SORTS.find((order) => order === sort);
  if (params.get('free') === 'true') filters.free = 'true';
  for (const name of TEXTS) filters[name] = params.get(name) || undefined;
  return filters;
}

/** Whether anything but the order is asked for. */
export function isFiltered({ sort: _sort, ...filters }: MentorFilters): boolean {
  return Object.values(filters).some(Boolean);
}
