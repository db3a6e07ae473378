import { expect, test } from 'vitest';
import { growthOf, growthText, trendText } from './trend';

test('a trend is a percentage of the month before', () => {
  expect(trendText({ change: 20.5, changeType: 'increase' })).toBe('Up 20.5% on last month so far');
  expect(trendText({ change: -20, changeType: 'decrease' })).toBe('Down 20% on last month so far');
  expect(growthText(-20)).toBe('-20% vs last month');
});

test('after a month without earnings there is no percentage', () => {
  expect(trendText({ change: 100, changeType: 'increase' })).toBe('More than last month so far');
  expect(growthText(100)).toBe('More than last month');
});

test('no change is said in words', () => {
  expect(trendText({ change: 0, changeType: 'unchanged' })).toBe('Same as last month so far');
  expect(growthText(0)).toBe('No change vs last month');
});

test('growth is left out after a month without earnings', () => {
  const chart = (before: number) => [
    { month: '2027-02', amount: before },
    { month: '2027-03', amount: 1500 },
  ];
  expect(growthOf({ growth: 100, earningsChart: chart(0) })).toBeUndefined();
  expect(growthOf({ growth: 25, earningsChart: chart(1200) })).toBe('+25% vs last month');
});
