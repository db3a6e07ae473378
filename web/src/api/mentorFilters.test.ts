import { expect, test } from 'vitest';
import { filtersOf, isFiltered } from './mentorFilters';

test('the filters are those of the address, without what means nothing', () => {
  const address = 'q=x&available=evenings&sort=next&free=true&language=hi';
  expect(filtersOf(new URLSearchParams(address))).toEqual({
    available: 'evenings',
    sort: 'next',
    free: 'true',
    language: 'hi',
  });
  expect(filtersOf(new URLSearchParams('available=never&sort=best&free=no'))).toEqual({});
});

test('prices are taken with their currency alone', () => {
  const priced = { currency: 'INR', minPrice: '500', maxPrice: undefined };
  expect(filtersOf(new URLSearchParams('minPrice=500&currency=INR'))).toEqual(priced);
  for (const address of ['minPrice=500', 'minPrice=abc&currency=INR', 'currency=INR']) {
    expect(isFiltered(filtersOf(new URLSearchParams(address)))).toBe(false);
  }
});

test('an order alone filters nothing', () => {
  expect(isFiltered(filtersOf(new URLSearchParams('sort=price')))).toBe(false);
  expect(isFiltered(filtersOf(new URLSearchParams('skill=Kafka')))).toBe(true);
});
