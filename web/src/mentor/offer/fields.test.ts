import { expect, test } from 'vitest';
import { areTopics, fieldsOf, isPrice, offerOf } from './fields';

const PERSON = {
  id: 'mentor_1',
  role: 'mentor',
  name: 'Asha Rao',
  email: 'asha@x.example',
} as const;

test('a first offer starts with the name and address of the sign-in', () => {
  expect(fieldsOf(null, PERSON)).toMatchObject({
    name: 'Asha Rao',
    email: 'asha@x.example',
    price: '',
    currency: 'INR',
  });
});

test('fields that the form does not show keep their values', () => {
  const calendlyEventTypeUri = 'https://api.calendly.com/event_types/abc';
  const offer = {
    name: 'Asha',
    email: 'a@x.example',
    headline: null,
    company: 'Rao & Co',
    avatarUrl: null,
    expertise: ['C, C++', 'Queues'],
    price: 1500.5,
    currency: 'INR',
    calendlyEventTypeUri,
  };
  expect(offerOf(fieldsOf(offer, PERSON))).toEqual({
    ...offer,
    headline: undefined,
    avatarUrl: undefined,
  });
});

test('each line is a topic, and empty lines are left out', () => {
  const fields = { ...fieldsOf(null, PERSON), expertise: ' Queues \n\nC, C++\n' };
  expect(offerOf(fields).expertise).toEqual(['Queues', 'C, C++']);
});

test('topics are limited to 20 of 50 characters each', () => {
  expect(areTopics('')).toBe(true);
  expect(areTopics('😀'.repeat(50))).toBe(true);
  expect(areTopics('x'.repeat(51))).toBe(false);
  expect(areTopics('x\n'.repeat(20))).toBe(true);
  expect(areTopics('x\n'.repeat(21))).toBe(false);
});

test.each(['0', '1', '1500', '1500.50', ' 20 '])('%j is a price', (text) => {
  expect(isPrice(text)).toBe(true);
});

test.each(['', '0.5', '-1', '1.505', '1,500', 'free'])('%j is no price', (text) => {
  expect(isPrice(text)).toBe(false);
});
