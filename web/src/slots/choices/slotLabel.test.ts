import { expect, test } from 'vitest';
import { slotLabel } from './slotLabel';

const NEW_YORK = 'America/New_York';
const KOLKATA = 'Asia/Kolkata';
const free = (startTime: string) => ({
  id: startTime,
  startTime,
  endTime: startTime,
  isAvailable: true,
  isBooked: false,
});

test('a slot at a fixed time in Kolkata moves in New York when its clock changes', () => {
  expect(slotLabel(free('2027-03-12T13:30:00Z'), NEW_YORK)).toMatchObject({
    time: '8:30 am',
    name: '8:30 am, Friday 12 March, EST',
  });
  expect(slotLabel(free('2027-03-15T13:30:00Z'), NEW_YORK)).toMatchObject({
    time: '9:30 am',
    name: '9:30 am, Monday 15 March, EDT',
  });
});

test('a slot is named in the zone shown alone', () => {
  expect(slotLabel(free('2027-03-15T18:30:00Z'), NEW_YORK).name).toBe(
    '2:30 pm, Monday 15 March, EDT',
  );
  expect(slotLabel(free('2027-03-15T18:30:00Z'), KOLKATA).name).toBe(
    '12:00 am, Tuesday 16 March, IST',
  );
});

test('the label of a booked slot says that it is booked', () => {
  const booked = { ...free('2027-03-15T18:30:00Z'), isAvailable: false, isBooked: true };
  expect(slotLabel(booked, KOLKATA).name).toBe('12:00 am, Tuesday 16 March, IST, Booked');
});
