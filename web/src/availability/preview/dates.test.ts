import { expect, test } from 'vitest';
import { datesOfWeek, weekBefore } from './dates';

test('a week goes on from any day, over the end of a month', () => {
  expect(datesOfWeek('2027-02-26').at(-1)).toBe('2027-03-04');
});

test('the preview goes back by a week, but never before today', () => {
  expect(weekBefore('2027-03-20', '2027-03-10')).toBe('2027-03-13');
  expect(weekBefore('2027-03-14', '2027-03-10')).toBe('2027-03-10');
});
