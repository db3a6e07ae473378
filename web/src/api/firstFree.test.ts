import { expect, test } from 'vitest';
import { firstFree } from './firstFree';

const FROM = '2027-01-01T00:00:00.000Z';
const at = (startTime: string, state: 'free' | 'booked' | 'closed') => ({
  id: startTime,
  startTime,
  endTime: startTime,
  isAvailable: state === 'free',
  isBooked: state === 'booked',
});

/** A mentor with these slots; `asked` are the starts of the ranges that were looked at. */
function mentor(bookableUntil: string, ...all: ReturnType<typeof at>[]) {
  const asked: string[] = [];
  const look = async (start: string, end: string) => {
    asked.push(start.slice(0, 10));
    return {
      bookableUntil,
      slots: all.filter(({ startTime }) => startTime >= start && startTime < end),
    };
  };
  return { asked, look };
}

test('a free slot months ahead is found, and nothing beyond is asked for', async () => {
  const slot = at('2027-06-01T09:00:00.000Z', 'free');
  const { asked, look } = mentor('2028-12-01T00:00:00Z', slot);
  expect(await firstFree(FROM, look)).toEqual({ next: slot, isOver: false });
  expect(asked).toEqual(['2027-01-01', '2027-04-01']);
});

test('the search ends with the bookable days', async () => {
  const { asked, look } = mentor('2027-03-01T00:00:00Z');
  expect(await firstFree(FROM, look)).toEqual({ next: null, isOver: true });
  expect(asked).toEqual(['2027-01-01']);
});

test('booked slots ahead mean that it is not over', async () => {
  const { look } = mentor('2027-03-01T00:00:00Z', at('2027-02-01T09:00:00.000Z', 'booked'));
  expect(await firstFree(FROM, look)).toEqual({ next: null, isOver: false });
});

test('a mentor who takes no bookings now is not searched to the end', async () => {
  const closed = at('2027-01-02T09:00:00.000Z', 'closed');
  const { asked, look } = mentor('2028-12-01T00:00:00Z', closed);
  expect(await firstFree(FROM, look)).toEqual({ next: null, isOver: false });
  expect(asked).toHaveLength(1);
});
