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
  expect(slotLabel(free('2027-03-12T13:30:00Z'), NEW_YORK, KOLKATA)).toMatchObject({
    time: '8:30 am',
    mentors: '7:00 pm',
    name: '8:30 am, 7:00 pm for the mentor, Friday 12 March, EST',
  });
  expect(slotLabel(free('2027-03-15T13:30:00Z'), NEW_YORK, KOLKATA)).toMatchObject({
    time: '9:30 am',
    mentors: '7:00 pm',
    name: '9:30 am, 7:00 pm for the mentor, Monday 15 March, EDT',
  });
});

test('the mentor’s weekday is shown when it differs', () => {
  expect(slotLabel(free('2027-03-15T18:30:00Z'), NEW_YORK, KOLKATA).mentors).toBe('12:00 am Tue');
});

test('two names of one zone show one time', () => {
  const words = slotLabel(free('2027-03-15T18:30:00Z'), 'Asia/Calcutta', KOLKATA);
  expect(words.mentors).toBeUndefined();
});

test('the label of a booked slot says that it is booked', () => {
  const booked = { ...free('2027-03-15T18:30:00Z'), isAvailable: false, isBooked: true };
  expect(slotLabel(booked, KOLKATA, KOLKATA).name).toBe('12:00 am, Tuesday 16 March, IST, Booked');
});
