import { CURRENCIES } from './currencies';

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

/** In a currency's major unit. */
export const AMOUNT = /^[0-9]{1,9}(\.[0-9]{1,2})?$/;

/** The filters of an address; what it cannot mean is left out. */
export function filtersOf(params: URLSearchParams): MentorFilters {
  const filters: MentorFilters = {};
  const [available, sort] = [params.get('available'), params.get('sort')];
  filters.available = TIMES.find((time) => time === available);
  filters.sort = SORTS.find((order) => order === sort);
  if (params.get('free') === 'true') filters.free = 'true';
  for (const name of ['language', 'skill'] as const) filters[name] = params.get(name) || undefined;
  return { ...filters, ...pricesOf(params) };
}

/** Prices without a currency, or a currency without prices, mean nothing. */
function pricesOf(params: URLSearchParams): MentorFilters {
  const [minPrice, maxPrice] = ['minPrice', 'maxPrice'].map((name) => {
    const amount = params.get(name) ?? '';
    return AMOUNT.test(amount) ? amount : undefined;
  });
  const currency = CURRENCIES.find((code) => code === params.get('currency'));
  return currency && (minPrice || maxPrice) ? { currency, minPrice, maxPrice } : {};
}

/** Whether anything but the order is asked for. */
export function isFiltered({ sort: _sort, ...filters }: MentorFilters): boolean {
  return Object.values(filters).some(Boolean);
}
