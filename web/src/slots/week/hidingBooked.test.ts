import { expect, test } from 'vitest';
import { withoutBooked } from './hidingBooked';

const at = (startTime: string, isBooked: boolean, isAvailable = !isBooked) => ({
  id: startTime,
  startTime,
  endTime: startTime,
  isAvailable,
  isBooked,
});

test('hiding booked slots keeps free ones, closed ones and the viewer’s own', () => {
  const slots = [
    at('09:00', false),
    at('10:00', true),
    at('11:00', true),
    at('12:00', false, false),
  ];
  const shown = withoutBooked(slots, [null, '11:00']).map(({ id }) => id);
  expect(shown).toEqual(['09:00', '11:00', '12:00']);
});
