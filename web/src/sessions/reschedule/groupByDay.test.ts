import { expect, test } from 'vitest';
import { groupByDay } from './groupByDay';

const TIMES = ['2027-03-14T03:30:00Z', '2027-03-14T04:30:00Z', '2027-03-14T07:30:00Z'].map(
  (startTime) => ({ startTime }),
);

test('times are grouped by their day in the viewer’s zone', () => {
  const days = groupByDay(TIMES, 'America/New_York');
  expect(days.map((day) => [day.date, day.times.length])).toEqual([
    ['2027-03-13', 2],
    ['2027-03-14', 1],
  ]);
});

test('the same times can be one day in another zone', () => {
  expect(groupByDay(TIMES, 'Asia/Kolkata').map((day) => day.date)).toEqual(['2027-03-14']);
});

test('no times make no days', () => {
  expect(groupByDay([], 'UTC')).toEqual([]);
});
