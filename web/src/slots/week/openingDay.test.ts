import { parseDate } from '@internationalized/date';
import { expect, test } from 'vitest';
import { openingDay } from './openingDay';

const today = parseDate('2027-03-12');
const at = (startTime: string, isAvailable = true) => ({
  id: startTime,
  startTime,
  endTime: startTime,
  isAvailable,
  isBooked: !isAvailable,
});
const opening = (known: Partial<Parameters<typeof openingDay>[0]>) => {
  const nothing = { today, zone: 'Asia/Kolkata', slots: [], next: undefined, isSearched: false };
  const day = openingDay({ ...nothing, ...known });
  return day && String(day);
};

test('a week with a free slot opens today', () => {
  expect(opening({ slots: [at('2027-03-16T09:00:00Z')] })).toBe('2027-03-12');
});

test('a week without one opens on the day of the next free slot, in the zone shown', () => {
  const full = { slots: [at('2027-03-16T09:00:00Z', false)], isSearched: true };
  expect(opening({ ...full, next: at('2027-04-20T19:00:00Z') })).toBe('2027-04-21');
  expect(opening({ ...full, next: at('2027-04-20T19:00:00Z'), zone: 'UTC' })).toBe('2027-04-20');
});

test('nothing opens before it is known where the free slots are', () => {
  expect(opening({ slots: undefined })).toBeNull();
  expect(opening({ slots: [] })).toBeNull();
});

test('a mentor without any free slot opens today', () => {
  expect(opening({ isSearched: true, next: null })).toBe('2027-03-12');
});
