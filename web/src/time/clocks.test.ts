import { expect, test } from 'vitest';
import { clockChange, dateIn, sameClock } from './clocks';

test('a clock change is found to the second', () => {
  expect(clockChange('America/New_York', '2027-03-08T05:00:00Z', '2027-03-15T04:00:00Z')).toEqual({
    zone: 'America/New_York',
    at: '2027-03-14T07:00:00.000Z',
    minutes: 60,
  });
  expect(
    clockChange('America/New_York', '2027-11-01T04:00:00Z', '2027-11-08T05:00:00Z')?.minutes,
  ).toBe(-60);
});

test('a clock change of half an hour is found', () => {
  const change = clockChange('Australia/Lord_Howe', '2027-03-28T13:00:00Z', '2027-04-04T13:30:00Z');
  expect(change).toMatchObject({ at: '2027-04-03T15:00:00.000Z', minutes: -30 });
});

test('a week without a clock change has none', () => {
  expect(clockChange('Asia/Kolkata', '2027-03-08T05:00:00Z', '2027-03-15T04:00:00Z')).toBeNull();
});

test('two zones with the same offset show the same clock', () => {
  expect(sameClock('2027-03-14T09:30:00Z', 'Asia/Calcutta', 'Asia/Kolkata')).toBe(true);
  expect(sameClock('2027-03-14T09:30:00Z', 'Europe/London', 'Africa/Lagos')).toBe(false);
});

test('an instant has the date of its zone', () => {
  expect(String(dateIn('2027-03-14T20:00:00Z', 'Asia/Kolkata'))).toBe('2027-03-15');
});
