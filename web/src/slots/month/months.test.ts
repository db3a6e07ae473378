import { parseDate } from '@internationalized/date';
import { expect, test } from 'vitest';
import { datesOfMonth, monthsBetween, within } from './months';

const date = parseDate;

test('the months to choose go from today’s to that of the last bookable day', () => {
  const months = (first: string, last: string) =>
    monthsBetween(date(first), date(last)).map(String);
  expect(months('2027-11-30', '2028-01-01')).toEqual(['2027-11-01', '2027-12-01', '2028-01-01']);
  expect(months('2027-03-10', '2027-03-10')).toEqual(['2027-03-01']);
  expect(months('2027-03-10', '2029-03-09')).toHaveLength(25);
});

test('this month has no days before today', () => {
  const { first, end } = datesOfMonth(date('2027-02-20'), date('2027-02-10'));
  expect([first, end].map(String)).toEqual(['2027-02-10', '2027-03-01']);
  expect(String(datesOfMonth(date('2027-03-20'), date('2027-02-10')).first)).toBe('2027-03-01');
});

test('a date outside of the bookable days becomes the nearest one', () => {
  const near = (text: string) => String(within(date(text), date('2027-03-10'), date('2027-05-20')));
  expect([near('2027-03-01'), near('2027-04-01'), near('2027-06-01')]).toEqual([
    '2027-03-10',
    '2027-04-01',
    '2027-05-20',
  ]);
});
