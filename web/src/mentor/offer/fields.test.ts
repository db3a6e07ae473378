import { describe, expect, test } from 'vitest';
import { Problem } from '../../problems/problem';
import { areTopics, fieldsOf, isFreePrice, isPrice, offerOf, violationsIn } from './fields';

const PERSON = {
  id: 'mentor_1',
  role: 'mentor',
  isAdmin: false,
  name: 'Asha Rao',
  email: 'asha@x.example',
} as const;

test('a first offer starts with the name and address of the sign-in', () => {
  expect(fieldsOf(null, PERSON)).toMatchObject({
    name: 'Asha Rao',
    email: 'asha@x.example',
    price: '',
    currency: 'INR',
    confirmation: 'BY_MENTOR',
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
    confirmation: 'INSTANT' as const,
    calendlyEventTypeUri,
  };
  expect(offerOf(fieldsOf(offer, PERSON))).toEqual({
    ...offer,
    headline: undefined,
    avatarUrl: undefined,
    confirmation: undefined,
  });
});

describe('who confirms a booking', () => {
  const free = { ...fieldsOf(null, PERSON), price: '0' };

  test.each(['INSTANT', 'BY_MENTOR'] as const)('is kept for a free offer: %s', (confirmation) => {
    const fields = fieldsOf({ ...offerOf(free), confirmation }, PERSON);
    expect(fields.confirmation).toBe(confirmation);
    expect(offerOf(fields).confirmation).toBe(confirmation);
  });

  test('is not sent with a price', () => {
    const fields = { ...free, confirmation: 'INSTANT', price: '20' } as const;
    expect(offerOf(fields).confirmation).toBeUndefined();
  });

  test('is the mentor when a paid offer becomes free', () => {
    const fields = fieldsOf({ ...offerOf(free), price: 20, confirmation: 'INSTANT' }, PERSON);
    expect(offerOf({ ...fields, price: '0' }).confirmation).toBe('BY_MENTOR');
  });
});

test.each(['0', ' 0.00 '])('%j makes sessions free', (text) => {
  expect(isFreePrice(text)).toBe(true);
});

test.each(['', '1', 'free'])('%j does not make sessions free', (text) => {
  expect(isFreePrice(text)).toBe(false);
});

test('a violation is shown at its field if the form shows that field', () => {
  const violations = [
    { field: 'confirmation', message: 'must be INSTANT where there is a price' },
    { field: 'expertise[1]', message: 'must not be blank' },
    { field: 'calendlyEventTypeUri', message: 'is unknown' },
    { field: 'mentorId', message: 'is unknown' },
  ];
  const refusal = new Problem(400, 'invalid-request', '', { violations });
  expect(violationsIn(refusal, fieldsOf(null, PERSON))).toEqual([
    violations[0],
    { field: 'expertise', message: 'must not be blank' },
  ]);
  expect(violationsIn(Problem.unreachable(), fieldsOf(null, PERSON))).toEqual([]);
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
