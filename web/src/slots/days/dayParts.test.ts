import { expect, test } from 'vitest';
import { byDayPart } from './dayParts';

const at = (startTime: string) => ({
  id: startTime,
  startTime,
  endTime: startTime,
  isAvailable: true,
  isBooked: false,
});
const parts = (zone: string, ...times: string[]) =>
  byDayPart(times.map(at), zone).map(({ part, slots }) => `${part} ${slots.length}`);

test('the afternoon begins at noon and the evening at five, on the clock shown', () => {
  const times = ['2027-03-08T06:29:00Z', '2027-03-08T06:30:00Z', '2027-03-08T11:30:00Z'];
  expect(parts('Asia/Kolkata', ...times)).toEqual(['morning 1', 'afternoon 1', 'evening 1']);
  expect(parts('UTC', ...times)).toEqual(['morning 3']);
});

test('midnight belongs to the morning', () => {
  expect(parts('UTC', '2027-03-08T00:00:00Z', '2027-03-08T23:50:00Z')).toEqual([
    'morning 1',
    'evening 1',
  ]);
});

test('a day without slots has no parts', () => {
  expect(parts('UTC')).toEqual([]);
});
