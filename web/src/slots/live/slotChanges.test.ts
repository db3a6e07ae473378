import { expect, test } from 'vitest';
import { changesBetween } from './slotChanges';

const at = (hour: number, isAvailable: boolean) => ({
  id: `slot-${hour}`,
  startTime: `2027-03-08T${hour}:00:00Z`,
  endTime: `2027-03-08T${hour + 1}:00:00Z`,
  isAvailable,
  isBooked: !isAvailable,
});
const changed = (before: ReturnType<typeof at>[], after: ReturnType<typeof at>[]) =>
  changesBetween(before, after).map(({ slot, now }) => `${slot.id} ${now}`);

test('a slot that is booked or no longer listed is reported as taken', () => {
  expect(changed([at(10, true), at(11, true)], [at(10, false)])).toEqual([
    'slot-10 taken',
    'slot-11 taken',
  ]);
});

test('a slot that became available or is new is reported as free', () => {
  expect(changed([at(10, false)], [at(10, true), at(11, true)])).toEqual([
    'slot-10 free',
    'slot-11 free',
  ]);
});

test('a slot that stays unavailable is not reported', () => {
  expect(changed([at(10, false), at(11, true)], [at(11, true), at(12, false)])).toEqual([]);
});
